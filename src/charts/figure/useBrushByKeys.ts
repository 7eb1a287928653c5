import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { yearAt, type TimeAxis } from '#charts/timeline/axis.ts';
import type { Range } from './useDrag.ts';

/** The year at which the focus is: a mark says it, or stands in it. */
function focusedYear(axis: TimeAxis, layers: HTMLElement): number | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return null;
  const { year } = activeElement.dataset;
  if (year !== undefined) return Number(year);
  const { left, width } = activeElement.getBoundingClientRect();
  const x = left + width / 2 - layers.getBoundingClientRect().left;
  const [first, last] = [axis.bands[0], axis.bands.at(-1)];
  const isOutside = !first || !last || x < first.left || x > last.right || width > last.right - first.left;
  return isOutside ? null : yearAt(axis, x);
}

/** How far a key leads; undefined where it means nothing here. */
function extended(axis: TimeAxis, key: string, from: number | null, range: Range | null): Range | undefined {
  const [first, last] = [axis.bands[0]?.year, axis.bands.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  const isBack = key === 'ArrowLeft' || key === 'Home';
  const [begin, now] = range ?? [from ?? (isBack ? last : first), from];
  const within = (year: number) => Math.max(first, Math.min(last, year));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return [begin, now === null ? begin : within(now + (isBack ? -1 : 1))];
    case 'Home':
      return [begin, first];
    case 'End':
      return [begin, last];
    default:
      return undefined;
  }
}

/** Shift and an arrow key take in one year more; Enter applies them, Escape or leaving the figure does not. */
export function useBrushByKeys(
  layers: RefObject<HTMLElement | null>,
  axis: TimeAxis,
  apply: (a: number, b: number) => void,
): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  const onKey = useEffectEvent((event: KeyboardEvent, element: HTMLElement) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.shiftKey ? extended(axis, event.key, focusedYear(axis, element), range) : undefined;
    const isEnd = range !== null && (event.key === 'Enter' || event.key === 'Escape');
    if (next || isEnd) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (next) setRange(next);
    else if (event.key !== 'Shift') setRange(null);
    if (range && event.key === 'Enter') apply(...range);
  });

  useEffect(() => {
    const element = layers.current;
    if (!element) return;
    const listening = new AbortController();
    const { signal } = listening;
    // Before the figure's own keys: a walk that is extended does not also go on.
    element.addEventListener('keydown', (event) => onKey(event, element), { signal, capture: true });
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setRange(null);
      },
      { signal },
    );
    return () => listening.abort();
  }, [layers]);

  return range;
}
