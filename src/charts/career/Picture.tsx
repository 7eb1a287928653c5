import { formatDate } from '#i18n/dates.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { Hatch, Mark } from '#charts/timeline/Mark.tsx';
import { labelledYears, yearStart } from '#charts/timeline/time.ts';
import { Words } from '#charts/timeline/Words.tsx';
import { startOf } from '#model/edtf.ts';
import type { Palette } from '#ui/palette.ts';
import { TYPE, type Frame, type PostPlace } from './layout.ts';
import type { RanksPlace } from './ranks.ts';

const say = chartsOfficialWords.career;

export type PictureProps = {
  readonly frame: Frame;
  readonly posts: readonly PostPlace[];
  readonly ranks: RanksPlace;
  readonly palette: Palette;
};

const hatchOf = ({ name }: Palette) => `career-${name}`;

function Axis({ frame, ranks, palette }: PictureProps) {
  const { narrow, text, width, head, scale } = frame;
  const small = { size: TYPE.small * text, fill: palette.ink3 };
  return (
    <>
      {labelledYears(scale, 34 * text).map((year) => {
        const x = scale.at(yearStart(year));
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={head - 5 * text} y2={ranks.bottom} stroke={palette.grid} />
            <Words x={x + 3.5 * text} y={head - 12 * text} type={small} lines={[String(year)]} />
          </g>
        );
      })}
      {!narrow && (
        <text
          x={width}
          y={head - 12 * text}
          fontSize={small.size}
          fontStyle="italic"
          fill={small.fill}
          textAnchor="end"
        >
          {say.n}
        </text>
      )}
      <line x1={0} x2={width} y1={head} y2={head} stroke={palette.ink} />
    </>
  );
}

function Marks({ frame: { dot }, palette, place }: PictureProps & { readonly place: PostPlace }) {
  return place.marks.map(({ appearance: { unit }, from, to, y }) => (
    <Mark
      key={unit.id}
      y={y}
      from={from}
      to={to}
      precision={startOf(unit.when).precision}
      filled
      colour={{ fill: palette.ink, outline: null }}
      ground={palette.ground}
      radius={dot}
      hatch={hatchOf(palette)}
    >
      <title>{say.mark(unit.title, formatDate(unit.when, 'long'))}</title>
    </Mark>
  ));
}

/** One post: its name, its line, its dots, how many. */
function PostRow(props: PictureProps & { readonly place: PostPlace }) {
  const { frame: { text, width }, palette, place } = props; // prettier-ignore
  const { role, roleY, line, y, dates, n, nY } = place;
  const bold = { size: TYPE.role * text, bold: true, fill: palette.ink };
  const small = { size: TYPE.small * text, fill: palette.ink2 };
  return (
    <>
      <Words x={0} y={roleY} type={bold} leading={TYPE.leading * text} lines={role} />
      {line && <line x1={line[0]} x2={line[1]} y1={y} y2={y} stroke={palette.ink} strokeWidth={2 * text} />}
      <Marks {...props} />
      {dates && <Words x={dates.x} y={dates.y} anchor={dates.anchor} type={small} lines={[dates.words]} />}
      <Words x={width} y={nY} anchor="end" type={bold} lines={[String(n)]} />
    </>
  );
}

function Ranks({ frame: { narrow, text }, ranks, palette }: PictureProps) {
  if (ranks.brackets.length === 0) return null;
  const small = { size: TYPE.small * text, fill: palette.ink2 };
  const name = { size: 13 * text, fill: palette.ink3 };
  const top = ranks.top + (narrow ? 19 : 24.5) * text;
  return (
    <>
      <Words x={0} y={top} type={name} lines={[say.ranks]} />
      {ranks.brackets.map(({ run, x1, x2, x, y, baseline }) => (
        <g key={run.from.unit.id}>
          <path
            d={`M${x1} ${y - 4 * text}V${y + 4 * text}M${x1} ${y}H${x2}M${x2} ${y - 4 * text}V${y + 4 * text}`}
            fill="none"
            stroke={palette.ink2}
            strokeWidth={1.25 * text}
          />
          <Words x={x} y={baseline} anchor="middle" type={small} lines={[run.rank]} />
        </g>
      ))}
    </>
  );
}

/** A row for each post, a dot for each engagement that gives it. */
export function Picture(props: PictureProps) {
  const { posts, ranks, frame, palette } = props;
  return (
    <>
      <defs>
        <Hatch id={hatchOf(palette)} colour={{ fill: palette.ink, outline: null }} />
      </defs>
      <Axis {...props} />
      {posts.map((place, i) => (
        <g key={place.post.role ?? ''}>
          <PostRow {...props} place={place} />
          {(i < posts.length - 1 || ranks.brackets.length > 0) && (
            <line x1={0} x2={frame.width} y1={place.bottom} y2={place.bottom} stroke={palette.rule} />
          )}
        </g>
      ))}
      <Ranks {...props} />
    </>
  );
}
