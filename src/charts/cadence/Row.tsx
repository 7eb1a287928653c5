import { formatElapsed } from '#i18n/elapsed.ts';
import type { Colour } from '#charts/dimension.ts';
import { Diamond, Mark } from '#charts/timeline/Mark.tsx';
import { thin } from '#charts/timeline/thin.ts';
import { dayNumber } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { startOf } from '#model/edtf.ts';
import type { Palette } from '#ui/palette.ts';
import type { Layout, RowPlace } from './layout.ts';
import { extentOf, radiusOf } from './marks.ts';
import { dueLabel, sessionLabel } from './words.ts';

type Props = {
  readonly place: RowPlace;
  readonly layout: Layout;
  readonly colour: Colour;
  readonly hatch: string;
  readonly palette: Palette;
};

/** The lines of a row, from mark to mark, with the time elapsed where it fits. */
function Gaps({ place: { row, y }, layout, palette }: Props) {
  const { narrow, text } = layout;
  const type = { size: 11 * text, fill: palette.ink3 };
  return row.gaps.map((gap) => {
    const x1 = extentOf(gap.from, layout).right + 1.5 * text;
    const x2 = extentOf(gap.to, layout).left - 1.5 * text;
    const words = formatElapsed(gap.from.engagement.when, gap.to.engagement.when);
    const fits = !narrow && wordsWidth(words, type) - 2 * text <= x2 - x1;
    return (
      <g key={gap.to.engagement.id}>
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
function Numbers({ place: { row, y }, layout, palette }: Props) {
  const { text } = layout;
  const labels = row.placed.flatMap((session, i) => {
    const { ordinal } = session.engagement;
    if (ordinal === null) return [];
    const words = String(ordinal);
    const { middle } = extentOf(session, layout);
    const type = { size: 12 * text, fill: session.inView ? palette.ink : palette.ink3 };
    const half = wordsWidth(words, type) / 2;
    const isEnd = i === 0 || i === row.placed.length - 1;
    return [{ words, type, middle, left: middle - half, right: middle + half, rank: isEnd ? 0 : 1 }];
  });
  return thin(labels, 3 * text).map(({ words, type, middle }) => (
    <Words key={words} x={middle} y={y + 18 * text} anchor="middle" type={type} lines={[words]} />
  ));
}

/** From the last session to the one that is due. */
function Due({ place: { row, y }, layout, palette }: Props) {
  const { scale, text } = layout;
  const { due, placed } = row;
  const last = placed.at(-1);
  if (due === null || last?.engagement !== due.last || dayNumber(due.day) > scale.until) return null;
  const x = scale.at(dayNumber(due.day));
  const start = extentOf(last, layout).right + 2 * text;
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
        <title>{dueLabel(due)}</title>
      </Diamond>
    </>
  );
}

/** Marks of one forum. */
export function Row(props: Props) {
  const { place, layout, colour, hatch, palette } = props;
  const { row, y } = place;
  return (
    <>
      <Gaps {...props} />
      <Due {...props} />
      {row.placed.map((session) => {
        const { from, to } = extentOf(session, layout);
        const { id, when } = session.engagement;
        return (
          <Mark
            key={id}
            y={y}
            from={from}
            to={to}
            precision={startOf(when).precision}
            filled={session.inView}
            colour={colour}
            ground={palette.ground}
            radius={radiusOf(layout)}
            hatch={hatch}
          >
            <title>{sessionLabel(session)}</title>
          </Mark>
        );
      })}
      {!layout.narrow && <Numbers {...props} />}
    </>
  );
}
