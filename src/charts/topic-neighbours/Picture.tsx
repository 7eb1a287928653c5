import { Hatch } from '#charts/timeline/Mark.tsx';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Layout, type RowPlace } from './layout.ts';

const say = topicsWords.neighbours;
const HATCH = 'topic-neighbours-small';

type Props = { readonly layout: Layout; readonly palette: Palette };

function Bar({ layout: { text, columns }, palette, place }: Props & { readonly place: RowPlace }) {
  const { row, label, y, from, to, lift } = place;
  const type = { size: TYPE.label * text, fill: row.small ? palette.ink2 : palette.ink };
  const base = y + 4.5 * text;
  const bar = { x: from, y: y - 6 * text, width: Math.max(1, to - from), height: 12 * text };
  return (
    <>
      <Words x={0} y={base} type={type} leading={TYPE.leading * text} lines={label} />
      {row.small ? (
        <rect {...bar} fill={`url(#${HATCH})`} stroke={palette.topic} />
      ) : (
        <rect {...bar} fill={palette.topic} />
      )}
      <Words x={columns.n} y={base} anchor="end" type={type} lines={[String(row.together)]} />
      <Words x={columns.lift} y={base} anchor="end" type={{ ...type, bold: !row.small }} lines={[lift]} />
    </>
  );
}

/** Bars to the right of the line come up together more often than chance, bars to its left less often. */
export function Picture(props: Props) {
  const { layout, palette } = props;
  const { text, width, height, head, one, columns, rows, rule, x0, x1 } = layout;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  if (rows.length === 0) return <Words x={0} y={16 * text} type={small} lines={[say.nothing]} />;
  const half = wordsWidth(say.expectedLine, small) / 2;
  const middle = Math.min(x1 - half, Math.max(x0 + half, one));
  return (
    <>
      <defs>
        <Hatch id={HATCH} colour={{ fill: palette.topic, outline: null }} />
      </defs>
      <Words x={middle} y={head - 12 * text} anchor="middle" type={small} lines={[say.expectedLine]} />
      <Words x={columns.n} y={head - 12 * text} anchor="end" type={small} lines={[say.n]} />
      <Words x={columns.lift} y={head - 12 * text} anchor="end" type={small} lines={[say.lift]} />
      {rule !== null && <line x1={0} x2={width} y1={rule} y2={rule} stroke={palette.rule} />}
      {rows.map((place) => (
        <Bar key={place.row.domain} {...props} place={place} />
      ))}
      <line x1={one} x2={one} y1={head - 6 * text} y2={height - 2} stroke={palette.ink} />
    </>
  );
}
