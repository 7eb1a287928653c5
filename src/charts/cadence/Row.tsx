import { formatDate } from '#i18n/dates.ts';
import { formatElapsed } from '#i18n/elapsed.ts';
import { messages } from '#i18n/messages.ts';
import type { Colour } from '#charts/dimension.ts';
import { Diamond, Mark, reach } from '#charts/timeline/Mark.tsx';
import { picking } from '#charts/timeline/picking.ts';
import { thin } from '#charts/timeline/thin.ts';
import { dayNumber, stretchOf, type TimeScale } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { startOf } from '#model/edtf.ts';
import type { Palette } from '#ui/palette.ts';
import type { RowPlace } from './layout.ts';
import type { Session } from './series.ts';

const { chartsOfficial: common } = messages;

type Props = {
  readonly place: RowPlace;
  readonly scale: TimeScale;
  readonly narrow: boolean;
  readonly text: number;
  readonly colour: Colour;
  readonly hatch: string;
  readonly palette: Palette;
  readonly interactive: boolean;
};

/** Of a mark: px; smaller where a year is short. */
const radiusOf = (narrow: boolean, text: number) => (narrow ? 5 : 6) * text;

/** Where a session is drawn: px. */
function extent({ engagement }: Session, { scale, narrow, text }: Props) {
  const point = startOf(engagement.when);
  const { from, to } = stretchOf(point);
  const middle = (scale.at(from) + scale.at(to)) / 2;
  const half = reach(point.precision, scale.at(from), scale.at(to), radiusOf(narrow, text));
  return { from: scale.at(from), to: scale.at(to), middle, left: middle - half, right: middle + half };
}

/** The lines of a row, from mark to mark, with the time elapsed where it fits. */
function Gaps(props: Props) {
  const { place: { row, y }, narrow, text, palette } = props; // prettier-ignore
  const type = { size: 11 * text, fill: palette.ink3 };
  const ends = row.placed.map((session) => extent(session, props));
  return row.gaps.map((gap, i) => {
    const [from, to] = [ends[i]!, ends[i + 1]!];
    const words = formatElapsed(gap.from.when, gap.to.when);
    const [x1, x2] = [from.right + 1.5 * text, to.left - 1.5 * text];
    const fits = !narrow && wordsWidth(words, type) + 4 * text <= x2 - x1 + 6 * text;
    return (
      <g key={gap.to.id}>
        {x2 > x1 && (
          <line
            x1={x1}
            x2={x2}
            y1={y}
            y2={y}
            stroke={palette.mid}
            strokeWidth={1.25 * text}
            {...(gap.broken && { strokeDasharray: `${5 * text} ${3.5 * text}` })}
          />
        )}
        {fits && <Words x={(x1 + x2) / 2} y={y - 7 * text} anchor="middle" type={type} lines={[words]} />}
      </g>
    );
  });
}

/** Session numbers below their marks, as many as fit. */
function Numbers(props: Props) {
  const { place: { row, y }, text, palette } = props; // prettier-ignore
  const labels = row.placed.flatMap((session, i) => {
    const { ordinal } = session.engagement;
    if (ordinal === null) return [];
    const words = String(ordinal);
    const { middle } = extent(session, props);
    const type = { size: 12 * text, fill: session.inView ? palette.ink : palette.ink3 };
    const half = wordsWidth(words, type) / 2;
    const isEnd = i === 0 || i === row.placed.length - 1;
    return [{ words, type, middle, left: middle - half, right: middle + half, important: isEnd }];
  });
  return thin(labels, 3 * text).map(({ words, type, middle }) => (
    <Words key={words} x={middle} y={y + 18 * text} anchor="middle" type={type} lines={[words]} />
  ));
}

/** From the last session to the one that is due. */
function Due(props: Props) {
  const { place: { row, y }, scale, text, palette } = props; // prettier-ignore
  const { due, placed } = row;
  const last = placed.at(-1);
  if (due === null || last === undefined || last.engagement !== due.last) return null;
  const x = scale.at(dayNumber(due.day));
  if (dayNumber(due.day) > scale.until) return null;
  const start = extent(last, props).right + 2 * text;
  const radius = 6.5 * text;
  return (
    <>
      <line
        x1={start}
        x2={Math.max(start, x - radius - 1)}
        y1={y}
        y2={y}
        stroke={palette.ink2}
        strokeWidth={1.5 * text}
        strokeDasharray={`${1.5 * text} ${3 * text}`}
      />
      <Diamond x={x} y={y} radius={radius} ink={palette.ink} ground={palette.ground}>
        <title>{common.cadence.dueMark(common.theSession(due.ordinal), formatDate(due.date, 'long'))}</title>
      </Diamond>
    </>
  );
}

/** Marks of one forum. */
export function Row(props: Props) {
  const { place, narrow, text, colour, hatch, palette, interactive } = props;
  const { row, y } = place;
  return (
    <>
      <Gaps {...props} />
      <Due {...props} />
      {row.placed.map((session) => {
        const { from, to } = extent(session, props);
        const { id, when, title, year, mechanism } = session.engagement;
        const pick = { facets: { mechanism }, years: [year!, year!] } as const;
        return (
          <g key={id} {...picking(pick, interactive)}>
            <Mark
              y={y}
              from={from}
              to={to}
              precision={startOf(when).precision}
              filled={session.inView}
              colour={colour}
              ground={palette.ground}
              radius={radiusOf(narrow, text)}
              hatch={hatch}
            >
              <title>{common.cadence.mark(title, formatDate(when, 'long'), '')}</title>
            </Mark>
          </g>
        );
      })}
      {!narrow && <Numbers {...props} />}
    </>
  );
}
