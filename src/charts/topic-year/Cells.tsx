import { useRef, useState, type KeyboardEvent } from 'react';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Pick } from '#selection/selection.ts';
import type { OverlayProps } from '#charts/chart.ts';
import { pickCell, pickRaised, pickYear } from '#charts/topics/picks.ts';
import { behindCell } from './behind.ts';
import css from './Cells.module.css';
import { columnEdges, layOut } from './layout.ts';
import type { HeatSeries } from './series.ts';

/** Row and column; -1 is the heading. */
type At = readonly [row: number, column: number];

const say = chartsWords.heatmap;

/** Where an arrow leads; headings are cells too, but nothing stands in their corner. */
function next([row, column]: At, key: string, rows: number, columns: number): At | null {
  const to = (r: number, c: number): At | null =>
    r < -1 || c < -1 || r >= rows || c >= columns || (r === -1 && c === -1) ? null : [r, c];
  switch (key) {
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'Home':
      return to(row, row === -1 ? 0 : -1);
    case 'End':
      return to(row, columns - 1);
    default:
      return null;
  }
}

type CellProps = {
  readonly at: At;
  readonly role: 'gridcell' | 'rowheader' | 'columnheader';
  readonly name: string;
  /** Null where it would leave nothing in view. */
  readonly pick: Pick | null;
  readonly isCurrent: boolean;
  readonly style: { left: number; top: number; width: number; height: number };
  /** Of a frame that is scrolled: the ring is drawn inside. */
  readonly isAtEdge: boolean;
  readonly onPick: (pick: Pick) => void;
};

function Cell({ at, role, name, pick, isCurrent, style, isAtEdge, onPick }: CellProps) {
  return (
    <div role={role} className={css.cell} style={style}>
      <button
        type="button"
        className={css.button}
        aria-label={name}
        tabIndex={isCurrent ? 0 : -1}
        data-cell={at.join()}
        aria-disabled={pick === null}
        style={isAtEdge ? { outlineOffset: -2 } : undefined}
        onClick={() => {
          if (pick !== null) onPick(pick);
        }}
      />
    </div>
  );
}

/** Real cells over the picture: arrow keys lead from one to the next, each says its number, Enter filters. */
export default function Cells({ series, context, box, onPick, onBehind }: OverlayProps<HeatSeries>) {
  const grid = useRef<HTMLDivElement>(null);
  const [[row, column], setAt] = useState<At>([0, -1]);
  const layout = layOut(series, context.ledger, box, true);
  const { rows, years, head, row: height, above, labelX, text } = layout;
  const { inYear } = series;
  // A view with fewer years or topics keeps one cell to enter by.
  const current: At = [Math.min(row, rows.length - 1), Math.min(column, years.length - 1)];
  const isCurrent = (r: number, c: number) => r === current[0] && c === current[1];

  const isAtEdge = (c: number) => above && (c === 0 || c === years.length - 1);

  function onKeyDown(event: KeyboardEvent) {
    const to = next(current, event.key, rows.length, years.length);
    if (!to) return;
    event.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to.join()}"]`)?.focus();
  }

  const at = (target: EventTarget): At | null => {
    const cell = target instanceof HTMLElement ? target.dataset.cell : undefined;
    const [r, c] = cell?.split(',').map(Number) ?? [];
    return r === undefined || c === undefined ? null : [r, c];
  };
  const point = (target: EventTarget) => {
    const place = at(target);
    if (place) onBehind(behindCell(series, place[0], place[1], context));
  };

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={say.title}
      aria-description={`${chartsWords.figure.howToWalk.cells} ${chartsWords.figure.brush.hint}`}
      aria-rowcount={rows.length + 1}
      aria-colcount={years.length + 1}
      className={css.grid}
      onKeyDown={onKeyDown}
      onPointerOver={({ target }) => point(target)}
      onPointerLeave={() => onBehind(null)}
      onBlur={() => onBehind(null)}
      onFocus={({ target }) => {
        const place = at(target);
        if (place) setAt(place);
        point(target);
      }}
    >
      <div role="row">
        {years.map((year, c) => (
          <Cell
            key={year}
            at={[-1, c]}
            role="columnheader"
            name={say.year(year)}
            pick={inYear[c] ? pickYear(year) : null}
            isCurrent={isCurrent(-1, c)}
            style={{ ...columnEdges(layout, c), top: 4 * text, height: head - 8 * text }}
            isAtEdge={isAtEdge(c)}
            onPick={onPick}
          />
        ))}
      </div>
      {rows.map(({ row: { code, counts, total, isSelected }, label, top, cells }, r) => (
        <div key={code} role="row">
          <Cell
            at={[r, -1]}
            role="rowheader"
            name={say.row(label, total)}
            pick={pickRaised(code, total, isSelected)}
            isCurrent={isCurrent(r, -1)}
            style={{
              left: labelX,
              top,
              width: above ? box.width : layout.left - 6 * text,
              height: (above ? cells - top : height) - 1,
            }}
            isAtEdge={above}
            onPick={onPick}
          />
          {years.map((year, c) => (
            <Cell
              key={year}
              at={[r, c]}
              role="gridcell"
              name={say.cell(label, year, counts[c] ?? 0)}
              pick={counts[c] ? pickCell(code, year) : null}
              isCurrent={isCurrent(r, c)}
              style={{ ...columnEdges(layout, c), top: cells, height: height - 1 }}
              isAtEdge={isAtEdge(c)}
              onPick={onPick}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
