import { formatNumber } from '#i18n/numbers.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Palette } from '#ui/palette.ts';
import { marked } from '#charts/picking.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { pickCell, pickTopic } from '#charts/topics/picks.ts';
import { HEAD_BASELINE } from '#charts/topics/rows.ts';
import type { Layout, PlacedRow } from './layout.ts';
import { rampOf } from './ramp.ts';

export type PictureProps = {
  readonly layout: Layout;
  readonly palette: Palette;
  readonly interactive: boolean;
};

const say = chartsWords.heatmap;

function Years({ layout, palette }: PictureProps) {
  const { years, left, cell, short, every, text, above, totals } = layout;
  const y = HEAD_BASELINE * text;
  const type = { size: 12 * text, fill: palette.ink3 };
  const last = years.length - 1;
  return (
    <>
      {years.map(
        (year, i) =>
          (last - i) % every === 0 && (
            <Words
              key={year}
              x={left + (i + 0.5) * cell}
              y={y}
              anchor="middle"
              type={type}
              lines={[short ? say.shortYear(year) : String(year)]}
            />
          ),
      )}
      {!above && (
        <text x={totals} y={y} fontSize={12 * text} fontStyle="italic" fill={palette.ink3} textAnchor="end">
          {say.n}
        </text>
      )}
    </>
  );
}

type CellProps = PictureProps & { readonly placed: PlacedRow; readonly column: number };

/** A number on its step of the ramp; none is a small dot. One px of ground is left between cells. */
function Cell({ layout, palette, interactive, placed, column }: CellProps) {
  const { left, cell, row, size, text, years } = layout;
  const count = placed.row.counts[column] ?? 0;
  const step = rampOf(count, palette);
  const x = Math.round(left + column * cell);
  const next = Math.round(left + (column + 1) * cell);
  const box = { x, y: placed.cells, width: Math.max(1, next - x - 1), height: row - 1 };
  const middle = { x: x + box.width / 2, y: placed.cells + box.height / 2 };
  if (!step) return <circle cx={middle.x} cy={middle.y} r={text} fill={palette.mid} />;
  return (
    <g {...marked(interactive, pickCell(placed.row.code, years[column] ?? 0), -1)}>
      <rect {...box} fill={step.fill} />
      <Words
        x={middle.x}
        y={middle.y + size * 0.345}
        anchor="middle"
        type={{ size, fill: step.text }}
        lines={[formatNumber(count)]}
      />
    </g>
  );
}

function Row(props: PictureProps & { readonly placed: PlacedRow }) {
  const { layout, palette, interactive, placed } = props;
  const { above, labelX, totals, row, text, years } = layout;
  const { label, total, top } = placed;
  const { code, isSelected } = placed.row;
  const y = above ? top + 17 * text : top + row / 2 + 4.5 * text;
  const type = { size: 13 * text, bold: isSelected, fill: palette.ink };
  return (
    <>
      <g {...marked(interactive, pickTopic(code), -1)}>
        <Words x={labelX} y={y} type={type} lines={[label]} />
      </g>
      <Words x={above ? labelX + totals : totals} y={y} anchor="end" type={type} lines={[total]} />
      {years.map((year, column) => (
        <Cell key={year} {...props} column={column} />
      ))}
    </>
  );
}

/** A number for every topic and year. */
export const Picture = (props: PictureProps) => (
  <>
    <Years {...props} />
    {props.layout.rows.map((placed) => (
      <Row key={placed.row.code} {...props} placed={placed} />
    ))}
  </>
);
