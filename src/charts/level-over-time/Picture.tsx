import { formatNumber } from '#i18n/numbers.ts';
import type { Palette } from '#ui/palette.ts';
import { marked } from '#charts/picking.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { columnBox, LABEL, NUMBER, totalsX } from '#charts/year-columns/columns.ts';
import { LEADING } from '#charts/year-columns/foot.ts';
import { YearFoot } from '#charts/year-columns/YearFoot.tsx';
import { linesOf, type Layout, type PlacedRow } from './layout.ts';
import { pickCell, pickLevel } from './picks.ts';
import { inkOf } from './ink.ts';
import type { LevelSeries } from './series.ts';

type Props = {
  readonly series: LevelSeries;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly interactive: boolean;
};

type CellProps = Props & { readonly placed: PlacedRow; readonly column: number; readonly isHighest: boolean };

/** A dot for each engagement, from the foot of the row up; a number where they are too many. */
function Cell({
  layout,
  palette,
  interactive,
  placed: { row, bottom },
  column,
  isHighest,
  series,
}: CellProps) {
  const { columns, step, across } = layout;
  const { text } = columns;
  const count = row.counts[column] ?? 0;
  if (count === 0) return null;
  const { left, width } = columnBox(columns, column);
  const { fill, stroke } = inkOf(row.code, isHighest, palette);
  const lines = linesOf(count, across);
  const side = Math.min(across, count);
  const x0 = left + width / 2 - ((side - 1) * step) / 2;
  const y0 = bottom - 3 * text - step / 2;
  const line = stroke === null ? 0 : Math.min(1.2, step / 5);
  return (
    <g {...marked(interactive, pickCell(row.code, series.years[column] ?? 0), -1)}>
      {lines === 0 ? (
        <Words
          x={left + width / 2}
          y={bottom - 6 * text}
          anchor="middle"
          type={{ size: (width < 20 * text ? 11 : NUMBER) * text, bold: true, fill: stroke ?? fill }}
          lines={[formatNumber(count)]}
        />
      ) : (
        Array.from({ length: count }, (_, i) => (
          <circle
            key={i}
            cx={x0 + (i % across) * step}
            cy={y0 - Math.floor(i / across) * step}
            r={step * 0.42 - line / 2}
            fill={fill}
            {...(stroke === null ? {} : { stroke, strokeWidth: line })}
          />
        ))
      )}
    </g>
  );
}

function Row(props: Props & { readonly placed: PlacedRow; readonly position: number }) {
  const { series, layout, palette, interactive, placed, position } = props;
  const { columns } = layout;
  const { text, labelX, width, right, above } = columns;
  const { row, label, labelY, bottom } = placed;
  const type = { size: LABEL * text, bold: row.isSelected, fill: row.total === 0 ? palette.ink3 : palette.ink };
  return (
    <>
      <line x1={0} x2={above ? width : right} y1={Math.round(bottom) - 0.5} y2={Math.round(bottom) - 0.5} stroke={palette.grid} />
      <g {...marked(interactive, pickLevel(row.code), -1)}>
        <Words x={labelX} y={labelY} type={type} leading={LEADING * text} lines={label} />
      </g>
      <Words x={totalsX(columns)} y={labelY} anchor="end" type={type} lines={[formatNumber(row.total)]} />
      {series.years.map((year, column) => (
        <Cell key={year} {...props} column={column} isHighest={series.highest[column] === position} />
      ))}
    </>
  );
} // prettier-ignore

/** A row for each level, a column for each year, a dot for each engagement. */
export function Picture(props: Props) {
  const { layout, palette } = props;
  const { columns, rows, divide, foot } = layout;
  const y = divide === null ? null : Math.round(divide) - 0.5;
  return (
    <>
      {rows.map((placed, i) => (
        <Row key={placed.row.code} {...props} placed={placed} position={i} />
      ))}
      {y !== null && (
        <line
          x1={0}
          x2={columns.above ? columns.width : columns.right}
          y1={y}
          y2={y}
          stroke={palette.ink2}
          strokeDasharray={`${4 * columns.text} ${3 * columns.text}`}
        />
      )}
      <YearFoot columns={columns} foot={foot} palette={palette} />
    </>
  );
}
