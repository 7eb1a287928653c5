import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { textWidth } from '#ui/measure.ts';
import type { Palette } from '#ui/palette.ts';
import { Segment } from '#charts/meeting-frequency/Segment.tsx';
import { marked } from '#charts/picking.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { LABEL, NUMBER, totalsX } from '#charts/year-columns/columns.ts';
import { LEADING } from '#charts/year-columns/foot.ts';
import { YearFoot } from '#charts/year-columns/YearFoot.tsx';
import { hostColour } from './colour.ts';
import { barBox, type Layout, type PlacedBand } from './layout.ts';
import { pickCell, pickHost } from './picks.ts';

type Props = {
  readonly ledger: Ledger;
  readonly layout: Layout;
  readonly palette: Palette;
  readonly interactive: boolean;
};
type BandProps = Props & { readonly placed: PlacedBand };

const SMALLEST = 11;

function Bar({
  ledger,
  layout,
  palette,
  interactive,
  placed,
  column,
}: BandProps & { readonly column: number }) {
  const { text, cell, years } = layout.columns;
  const { band, zero, direction } = placed;
  const count = band.counts[column] ?? 0;
  if (count === 0) return null;
  const { left, top, width, height } = barBox(layout, placed, column);
  const words = formatNumber(count);
  const size = (textWidth(words, NUMBER * text, 'sans') > cell ? SMALLEST : NUMBER) * text;
  const end = zero + direction * height;
  return (
    <g {...marked(interactive, pickCell(band.host, years[column] ?? 0), -1)}>
      <Segment
        x={left}
        y={top}
        width={width}
        height={height}
        colour={hostColour(ledger, band.host, palette)}
        hatch={null}
        palette={palette}
      />
      <Words
        x={layout.columns.left + (column + 0.5) * cell}
        y={direction === 1 ? end + 13 * text : end - 4 * text}
        anchor="middle"
        type={{ size, fill: palette.ink2 }}
        lines={[words]}
      />
    </g>
  );
}

/** Everything held in one place: its name, its bars from the line at zero, how many in all. */
function Row(props: BandProps) {
  const { layout, palette, interactive, placed } = props;
  const { columns } = layout;
  const { text, labelX, left, right, years } = columns;
  const { band, label, labelY, zero, position } = placed;
  const type = { size: LABEL * text, bold: position < 2, fill: palette.ink };
  return (
    <>
      {years.map((year, column) => (
        <Bar key={year} {...props} column={column} />
      ))}
      <line x1={left} x2={right} y1={zero + 0.5} y2={zero + 0.5} stroke={position < 2 ? palette.ink : palette.rule} />
      <g {...marked(interactive, pickHost(band.host), -1)}>
        <Words x={labelX} y={labelY} type={type} leading={LEADING * text} lines={label} />
      </g>
      <Words x={totalsX(columns)} y={labelY} anchor="end" type={type} lines={[formatNumber(band.total)]} />
    </>
  );
} // prettier-ignore

/** Held with one party up, with the other down, elsewhere apart. */
export const Picture = (props: Props) => (
  <>
    {props.layout.bands.map((placed) => (
      <Row key={placed.band.host} {...props} placed={placed} />
    ))}
    <YearFoot columns={props.layout.columns} foot={props.layout.foot} palette={props.palette} />
  </>
);
