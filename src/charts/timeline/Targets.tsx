import { useRef, useState, type KeyboardEvent } from 'react';
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

/** Where a key leads from a place, or null where it means nothing here. */
function follow([row, column]: Place, key: string, rows: Props['rows']): Place | null {
  const end = (r: number) => (rows[r]?.length ?? 1) - 1;
  const to = (r: number): Place => [clamp(r, rows.length - 1), clamp(column, end(clamp(r, rows.length - 1)))];
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

  return (
    <div ref={grid} role="grid" aria-label={label} style={GRID} onKeyDown={onKeyDown}>
      {rows.map((targets, r) => (
        <div key={targets[0]?.key ?? r} role="row" style={GROUP}>
          {targets.map(({ key, label: name, pick, behind, left, top, width, height }, c) => (
            <div key={key} role="gridcell" style={GROUP}>
              <button
                type="button"
                style={{ ...TARGET, left, top, width, height, cursor: pick === null ? 'default' : 'pointer' }}
                title={name}
                aria-label={name}
                aria-disabled={pick === null}
                data-at={`${r} ${c}`}
                tabIndex={at[0] === r && at[1] === c ? 0 : -1}
                onFocus={() => {
                  setPlace([r, c]);
                  if (behind) onBehind?.(behind);
                }}
                onPointerEnter={() => onBehind?.(behind ?? null)}
                onPointerLeave={() => onBehind?.(null)}
                onClick={() => {
                  if (pick !== null) onPick(pick);
                }}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
