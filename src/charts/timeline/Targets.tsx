import { useRef, useState, type KeyboardEvent } from 'react';
import { Link } from 'react-router-dom';
import type { Behind } from '#charts/behind.ts';
import type { Pick } from '#selection/selection.ts';

/** A place in a picture that says something and may filter: px from the picture's top left corner. */
export type Target = {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Spoken, and shown when a pointer rests on it. */
  readonly label: string;
  readonly pick: Pick | null;
  /** Address that it leads to instead. */
  readonly to?: string | null;
  /** Its ring is drawn inside it: it reaches to the edge of a frame that is scrolled. */
  readonly isAtEdge?: boolean;
  /** Exactly what its number counts, by what name. */
  readonly behind?: Behind;
};

type Props = {
  readonly label: string;
  readonly rows: readonly (readonly Target[])[];
  readonly onPick: (pick: Pick) => void;
  readonly onBehind?: (behind: Behind | null) => void;
};

type Place = readonly [row: number, column: number];

const clamp = (n: number, last: number) => Math.max(0, Math.min(n, last));

/** In a row of fewer or other places, the one that is straight above or below. */
function nearest(targets: readonly Target[], left: number): number {
  const distances = targets.map((target) => Math.abs(target.left - left));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Where a key leads from a place, or null where it means nothing here. */
function follow([row, column]: Place, key: string, rows: Props['rows']): Place | null {
  const end = (r: number) => (rows[r]?.length ?? 1) - 1;
  const to = (to: number): Place => {
    const r = clamp(to, rows.length - 1);
    return r === row ? [row, column] : [r, nearest(rows[r] ?? [], rows[row]?.[column]?.left ?? 0)];
  };
  switch (key) {
    case 'ArrowRight':
      return [row, clamp(column + 1, end(row))];
    case 'ArrowLeft':
      return [row, clamp(column - 1, end(row))];
    case 'ArrowDown':
      return to(row + 1);
    case 'ArrowUp':
      return to(row - 1);
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, end(row)];
    default:
      return null;
  }
}

/** Styles as properties: figures are drawn in Node as well, where no style sheet can be imported. */
const GRID = { position: 'absolute', inset: 0, pointerEvents: 'none' } as const;
const GROUP = { display: 'contents' } as const;
const TARGET = {
  position: 'absolute',
  padding: 0,
  border: 0,
  background: 'none',
  pointerEvents: 'auto',
} as const;

const RING_INSIDE = { outlineOffset: -2 } as const;

/** Real elements over a picture: one stop of the Tab key, arrow keys from one to the next, Enter picks. */
export function Targets({ label, rows, onPick, onBehind }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>([0, 0]);
  const row = clamp(place[0], rows.length - 1);
  const at: Place = [row, clamp(place[1], (rows[row]?.length ?? 1) - 1)];

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = follow(at, event.key, rows);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.join(' ')}"]`)?.focus();
  }

  const face = (target: Target, r: number, c: number) => {
    const { label: name, pick, to, behind, left, top, width, height, isAtEdge } = target;
    const leads = pick !== null || typeof to === 'string';
    const shared = {
      style: {
        ...TARGET,
        ...(isAtEdge && RING_INSIDE),
        left,
        top,
        width,
        height,
        cursor: leads ? 'pointer' : 'default',
      },
      title: name,
      'aria-label': name,
      'data-at': `${r} ${c}`,
      tabIndex: at[0] === r && at[1] === c ? 0 : -1,
      onFocus: () => {
        setPlace([r, c]);
        if (behind) onBehind?.(behind);
      },
      onBlur: () => onBehind?.(null),
      onPointerEnter: () => onBehind?.(behind ?? null),
      onPointerLeave: () => onBehind?.(null),
    };
    // The browser would drag the address of a link, and years could not be dragged over from here.
    if (typeof to === 'string') return <Link to={to} draggable={false} {...shared} />;
    return (
      <button
        type="button"
        {...shared}
        aria-disabled={pick === null}
        onClick={() => {
          if (pick !== null) onPick(pick);
        }}
      />
    );
  };

  return (
    <div ref={grid} role="grid" aria-label={label} style={GRID} onKeyDown={onKeyDown}>
      {rows.map((targets, r) => (
        // A row has no name of its own: two rows may begin with the same engagement.
        <div key={r} role="row" style={GROUP}>
          {targets.map((target, c) => (
            <div key={target.key} role="gridcell" style={GROUP}>
              {face(target, r, c)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
