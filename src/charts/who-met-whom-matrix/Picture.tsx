import { Words } from '#charts/timeline/Words.tsx';
import { formatNumber } from '#i18n/numbers.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE } from './bands.ts';
import { cellBox, type BandPlace, type MatrixLayout, type RowPlace } from './layout.ts';
import { inkOf } from './ramp.ts';
import type { MatrixSeries } from './series.ts';

type Props = { readonly layout: MatrixLayout; readonly series: MatrixSeries; readonly palette: Palette };

const say = words.matrix;

/** Heads of the columns, on the rule. */
function Heads({ layout, series, palette, band }: Props & { readonly band: BandPlace }) {
  const { text, x0, step, totals } = layout;
  const { top, head, columns } = band;
  const leading = TYPE.headLeading * text;
  const note = { size: TYPE.head * text, fill: palette.ink3 };
  return (
    <>
      <Words x={x0} y={top + 18 * text} type={note} lines={[series.parties[1]]} />
      <Words x={0} y={head - 8 * text} type={note} lines={[series.parties[0]]} />
      <Words x={totals} y={head - 8 * text} anchor="end" type={note} lines={[say.total]} />
      {columns.map(({ person, x, lines }) => (
        <Words
          key={person.id}
          x={x + step / 2}
          y={head - 8 * text - (lines.length - 1) * leading}
          anchor="middle"
          type={{ size: TYPE.head * text, fill: palette.ink, bold: series.selected.has(person.id) }}
          leading={leading}
          lines={lines}
        />
      ))}
      <line x1={0} x2={totals} y1={head - 0.5} y2={head - 0.5} stroke={palette.ink} />
    </>
  );
}

function Row({ layout, series, palette, row, columns }: Props & { readonly row: RowPlace; readonly columns: number }) {
  const { text, x0, step, totals } = layout;
  const { person, lines, top, height, base, cells } = row;
  const middle = top + height / 2;
  const number = { size: TYPE.number * text, fill: palette.ink };
  const filled = new Set(cells.map(({ column }) => column));
  return (
    <>
      <Words
        x={0}
        y={base}
        type={{ size: TYPE.name * text, fill: palette.ink, bold: series.selected.has(person.id) }}
        leading={TYPE.nameLeading * text}
        lines={lines}
      />
      {Array.from({ length: columns }, (_, c) =>
        filled.has(c) ? null : (
          <circle key={c} cx={x0 + (c + 0.5) * step} cy={middle} r={text} fill={palette.mid} />
        ),
      )}
      {cells.map((cell) => {
        const { pair } = cell;
        const { fill, text: ink } = inkOf(pair.units.length, palette);
        const place = cellBox(layout, row, cell);
        return (
          <g key={pair.second.id}>
            <rect x={place.left} y={place.top} width={place.width} height={place.height} fill={fill} />
            <Words
              x={place.left + place.width / 2}
              y={middle + 4 * text}
              anchor="middle"
              type={{ ...number, fill: ink }}
              lines={[formatNumber(pair.units.length)]}
            />
          </g>
        );
      })}
      <Words x={totals} y={middle + 4 * text} anchor="end" type={number} lines={[formatNumber(person.units.length)]} />
    </>
  );
} // prettier-ignore

function Totals({ layout, palette, band }: Props & { readonly band: BandPlace }) {
  const { text, step, totals } = layout;
  const { bottom, columns } = band;
  const number = { size: TYPE.number * text, fill: palette.ink };
  const y = bottom + 17 * text;
  return (
    <>
      <line x1={0} x2={totals} y1={bottom + 0.5} y2={bottom + 0.5} stroke={palette.rule} />
      <Words x={0} y={y} type={{ size: TYPE.head * text, fill: palette.ink3 }} lines={[say.total]} />
      {columns.map(({ person, x }) => (
        <Words
          key={person.id}
          x={x + step / 2}
          y={y}
          anchor="middle"
          type={number}
          lines={[formatNumber(person.units.length)]}
        />
      ))}
    </>
  );
}

/** A number for every official of one party and of the other; totals at the right and below. */
export function Picture(props: Props) {
  const { layout, palette } = props;
  const { text, bands, more, moreY } = layout;
  return (
    <>
      {bands.map((band) => (
        <g key={band.top}>
          <Heads {...props} band={band} />
          {band.rows.map((row) => (
            <Row key={row.person.id} {...props} row={row} columns={band.columns.length} />
          ))}
          <Totals {...props} band={band} />
        </g>
      ))}
      {more.length > 0 && (
        <Words
          x={0}
          y={moreY}
          type={{ size: 12 * text, fill: palette.ink2 }}
          leading={16 * text}
          lines={more}
        />
      )}
    </>
  );
}
