import { Words } from '#charts/timeline/Words.tsx';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Layout, type RowPlace } from './layout.ts';
import type { MatrixSeries } from './series.ts';

const say = mechanismsWords.matrix;

type Props = { readonly layout: Layout; readonly series: MatrixSeries; readonly palette: Palette };

function Cells({ layout, series, palette, place: { row, y } }: Props & { readonly place: RowPlace }) {
  const { x0, step, cell, text } = layout;
  return series.columns.map(({ engagement, inView }, i) => {
    const x = x0 + (i + 0.5) * step;
    if (!row.raised[i])
      return <circle key={engagement.id} cx={x} cy={y} r={Math.min(1.25 * text, cell / 4)} fill={palette.mid} />;
    const line = inView ? 0 : 1.5;
    const side = cell - line;
    return (
      <rect
        key={engagement.id}
        x={x - side / 2}
        y={y - Math.min(side, 18 * text) / 2}
        width={side}
        height={Math.min(side, 18 * text)}
        fill={inView ? palette.topic : palette.ground}
        stroke={inView ? 'none' : palette.topic}
        strokeWidth={line}
      />
    );
  });
} // prettier-ignore

function Row(props: Props & { readonly place: RowPlace }) {
  const { layout: { text, columns, narrow }, palette, place } = props; // prettier-ignore
  const { row, lines, labelY, y, top } = place;
  const label = { size: TYPE.label * text, fill: palette.ink };
  const base = narrow ? labelY : y + 4.5 * text;
  return (
    <>
      <line x1={0} x2={columns.move} y1={top} y2={top} stroke={palette.rule} />
      <Words
        x={0}
        y={labelY}
        type={{ ...label, bold: row.move === 'came' }}
        leading={TYPE.leading * text}
        lines={lines}
      />
      <Cells {...props} />
      <Words x={columns.n} y={base} anchor="end" type={label} lines={[String(row.n)]} />
      {row.move !== null && (
        <Words
          x={columns.move}
          y={base}
          anchor="end"
          type={
            row.move === 'came'
              ? { ...label, size: 12 * text, bold: true }
              : { ...label, size: 12 * text, fill: palette.ink3 }
          }
          lines={[say[row.move]]}
        />
      )}
    </>
  );
}

/** Filled where a topic came up, a small dot where it did not. */
export function Picture(props: Props) {
  const { layout, series, palette } = props;
  const { text, head, heads, columns, rows } = layout;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  if (rows.length === 0) return <Words x={0} y={16 * text} type={small} lines={[say.nothing]} />;
  const numbered = series.columns.some(({ engagement }) => engagement.ordinal !== null);
  return (
    <>
      {heads.map(({ x, lines: [number = '', year = ''] }) => (
        <g key={x}>
          <Words
            x={x}
            y={head - 24 * text}
            anchor="middle"
            type={{ ...small, fill: palette.ink, bold: true }}
            lines={[number]}
          />
          <Words x={x} y={head - (numbered ? 9 : 10) * text} anchor="middle" type={small} lines={[year]} />
        </g>
      ))}
      <Words x={columns.n} y={head - 9 * text} anchor="end" type={small} lines={[say.n]} />
      {rows.map((place) => (
        <Row key={place.row.domain} {...props} place={place} />
      ))}
      <line x1={0} x2={columns.move} y1={head} y2={head} stroke={palette.ink} />
    </>
  );
}
