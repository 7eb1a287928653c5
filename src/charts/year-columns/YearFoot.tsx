import { formatNumber } from '#i18n/numbers.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { textWidth } from '#ui/measure.ts';
import type { Palette } from '#ui/palette.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { columnBox, LABEL, NUMBER, totalsX, type Columns } from './columns.ts';
import { LEADING, type Foot, type PlacedFootRow } from './foot.ts';

type Props = { readonly columns: Columns; readonly foot: Foot; readonly palette: Palette };

const SMALLEST = 11;

function Row({ columns, placed, palette }: Omit<Props, 'foot'> & { readonly placed: PlacedFootRow }) {
  const { text, years, above, labelX, cell } = columns;
  const { row, label, top, y } = placed;
  const widest = textWidth(String(Math.max(0, ...row.counts)), NUMBER * text, 'sans');
  const size = (widest > cell - 2 * text ? SMALLEST : NUMBER) * text;
  const labelY = top + 14 * text;
  return (
    <>
      <Words x={labelX} y={labelY} type={{ size: LABEL * text, fill: palette.ink3 }} leading={LEADING * text} lines={label} />
      <Words
        x={totalsX(columns)}
        y={above ? labelY : y}
        anchor="end"
        type={{ size: LABEL * text, fill: palette.ink2 }}
        lines={[formatNumber(row.total)]}
      />
      {years.map((year, i) => {
        const { left, width } = columnBox(columns, i);
        return (
          <Words
            key={year}
            x={left + width / 2}
            y={y}
            anchor="middle"
            type={{ size, fill: row.counts[i] ? palette.ink2 : palette.mid }}
            lines={[formatNumber(row.counts[i] ?? 0)]}
          />
        );
      })}
    </>
  );
} // prettier-ignore

/** The years on their line, and rows of numbers below. */
export function YearFoot({ columns, foot, palette }: Props) {
  const { text, years, left, right, cell, short, every } = columns;
  const base = Math.round(foot.top) + 0.5;
  const bold = every === 1;
  return (
    <>
      <line x1={left} x2={right} y1={base} y2={base} stroke={palette.ink} />
      {years.map((year, i) => (
        <g key={year}>
          {bold && i > 0 && (
            <line
              x1={Math.round(left + i * cell) + 0.5}
              x2={Math.round(left + i * cell) + 0.5}
              y1={base + 0.5}
              y2={base + 6 * text}
              stroke={palette.rule}
            />
          )}
          {(years.length - 1 - i) % every === 0 && (
            <Words
              x={left + (i + 0.5) * cell}
              y={base + 17 * text}
              anchor="middle"
              type={{ size: NUMBER * text, bold, fill: bold ? palette.ink : palette.ink3 }}
              lines={[short ? chartsWords.heatmap.shortYear(year) : String(year)]}
            />
          )}
        </g>
      ))}
      {foot.rows.map((placed) => (
        <Row key={placed.row.key} columns={columns} placed={placed} palette={palette} />
      ))}
    </>
  );
}
