import { useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { Box } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Pick } from '#selection/selection.ts';
import { Optional } from '#ui/Optional.tsx';
import type { Palette } from '#ui/palette.ts';
import type { Behind } from '#charts/behind.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { markOf } from '#charts/picking.ts';
import { behindAt, follow, pickAt, spokenAt, stopAt, type Place } from '#charts/walk.ts';
import css from './Explore.module.css';

type Props = {
  readonly live: NonNullable<Chart['live']>;
  readonly context: ChartContext;
  readonly title: string;
  /** Whether years can be taken in by keys, which the hint then says. */
  readonly isBrushed: boolean;
  readonly box: Box;
  readonly palette: Palette;
  readonly onPick: (pick: Pick) => void;
  readonly onBehind: (behind: Behind | null) => void;
  /** The picture, shown until a reader is interested and the live face is there. */
  readonly children: ReactNode;
};

const say = chartsWords.figure;
const byTouch = ({ nativeEvent }: MouseEvent) =>
  'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';

/** A click, even from a hand that is not quite still: px. */
const STILL = 4;

/** Stop of a mark that belongs to no bar, such as the name of a year. */
const NOWHERE = -1;

type Where = { readonly context: ChartContext; readonly at: Place | null; readonly spoken: string };

/**
 * Mounts the live face in place of the picture while a reader is interested: the pointer is over it or the focus in it. Afterwards
 * the picture takes over again, so that a filter elsewhere repaints what is cheap to repaint.
 */
export function Explore({
  live,
  context,
  title,
  isBrushed,
  box,
  palette,
  onPick,
  onBehind,
  children,
}: Props) {
  const hint = useId();
  // Under a finger that is still down nothing may be replaced: its click would find no target.
  const isPressed = useRef(false);
  const pressed = useRef({ mark: markOf(null), x: 0, y: 0 });
  const [isNear, setNear] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [tapped, setTapped] = useState<number | null>(null);
  const [where, setWhere] = useState<Where>({ context, at: null, spoken: '' });
  const walk = useMemo(() => live.walk(context), [live, context]);
  // Another view has other bars: a place among the old ones means nothing in it.
  const { at, spoken } = where.context === context ? where : { at: null, spoken: '' };
  const by = tapped !== null ? 'finger' : spoken !== '' ? 'keys' : 'pointer';
  const move = (next: Place | null, aloud = false) => {
    setWhere({ context, at: next, spoken: aloud ? spokenAt(walk, next) : '' });
    onBehind(behindAt(walk, next));
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = follow(walk, at, event.key);
    const pick = event.key === 'Enter' || event.key === ' ' ? pickAt(walk, at) : null;
    if (next === undefined && pick === null) return;
    event.preventDefault();
    setTapped(null);
    if (next !== undefined) move(next, true);
    if (pick !== null) onPick(pick);
  }

  /**
   * A click beside a narrow bar means the bar that is read out. A finger cannot point without clicking: its first tap reads,
   * its second filters.
   */
  function onClick(event: MouseEvent) {
    isPressed.current = false;
    setFocused(true);
    // The live face may take the picture's place while a button is down: the click then falls between the two.
    const { x, y } = pressed.current;
    const isStill = Math.abs(event.clientX - x) + Math.abs(event.clientY - y) < STILL;
    const mark = markOf(event.target) ?? (isStill ? pressed.current.mark : null);
    const stop = mark?.stop ?? at?.stop ?? NOWHERE;
    const isNew = byTouch(event) && stop > NOWHERE && stop !== tapped;
    setTapped(isNew ? stop : null);
    if (isNew) {
      move({ stop, part: null });
      return;
    }
    const pick = mark?.pick ?? pickAt(walk, at);
    if (pick) onPick(pick);
  }

  return (
    <div
      role="application"
      aria-label={title}
      aria-describedby={hint}
      tabIndex={0}
      data-year={stopAt(walk, at)?.year}
      className={css.explore}
      onPointerEnter={({ pointerType }) => setNear(pointerType !== 'touch')}
      onPointerDown={({ pointerType, target, clientX: x, clientY: y }) => {
        isPressed.current = pointerType === 'touch';
        pressed.current = { mark: markOf(target), x, y };
      }}
      onPointerCancel={() => {
        isPressed.current = false;
      }}
      onPointerLeave={() => {
        setNear(false);
        if (by === 'pointer') move(null);
      }}
      onFocus={({ target, currentTarget }) => {
        // A click may put the focus on a layer of the live chart, which knows no keys.
        if (target !== currentTarget) currentTarget.focus({ preventScroll: true });
        setFocused(!isPressed.current || isFocused);
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (currentTarget.contains(relatedTarget)) return;
        setFocused(false);
        move(null);
      }}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {isNear || isFocused ? (
        <Optional fallback={children}>
          {live.face(context, { box, palette, onPick, onBehind, walk, at, onAt: move, by })}
        </Optional>
      ) : (
        children
      )}
      <span id={hint} hidden>
        {say.howToWalk[walk.direction]} {isBrushed && say.brush.hint}
      </span>
      <span role="status" className="visually-hidden">
        {spoken}
      </span>
    </div>
  );
}
