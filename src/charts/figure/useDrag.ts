import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import { yearAt, type TimeAxis } from '#charts/timeline/axis.ts';

/** The year in which it began, and that in which it is. */
export type Range = readonly [begin: number, now: number];

/** A click is not a drag, even from a hand that is not quite still: px. */
const STILL = 4;

/** A click ends every drag, and would filter by what the pointer happens to be over. */
function swallowClick(element: HTMLElement) {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  element.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
}

/** Years that a mouse or a pen is dragged over; a finger scrolls. They apply when it is let go, Escape leaves them. */
export function useDrag(
  layers: RefObject<HTMLElement | null>,
  axis: TimeAxis,
  apply: (a: number, b: number) => void,
): Range | null {
  const [range, setRange] = useState<Range | null>(null);
  const yearOf = useEffectEvent((x: number) => yearAt(axis, x));
  const commit = useEffectEvent(apply);

  useEffect(() => {
    const element = layers.current;
    if (!element) return;
    let start: { readonly x: number; readonly year: number } | null = null;
    let last: Range | null = null;
    const xOf = ({ clientX }: PointerEvent) => clientX - element.getBoundingClientRect().left;
    const show = (next: Range | null) => {
      if (next?.[0] === last?.[0] && next?.[1] === last?.[1]) return;
      last = next;
      setRange(next);
    };
    const leave = () => {
      start = null;
      show(null);
    };

    const down = (event: PointerEvent) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey;
      if (!isPlain || event.pointerType === 'touch') return;
      const year = yearOf(xOf(event));
      start = year === null ? null : { x: event.clientX, year };
    };
    const move = (event: PointerEvent) => {
      // Let go outside before it was a drag: nothing told us.
      if (event.buttons === 0) leave();
      if (!start || (last === null && Math.abs(event.clientX - start.x) <= STILL)) return;
      // From here on the marks below no longer follow the pointer.
      if (last === null) element.setPointerCapture(event.pointerId);
      const year = yearOf(xOf(event));
      if (year !== null) show([start.year, year]);
    };
    const up = () => {
      if (last !== null) {
        swallowClick(element);
        commit(...last);
      }
      leave();
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || last === null) return;
      event.stopPropagation();
      swallowClick(element);
      leave();
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', leave, { signal });
    window.addEventListener('keydown', escape, { signal, capture: true });
    return () => listening.abort();
  }, [layers]);

  return range;
}
