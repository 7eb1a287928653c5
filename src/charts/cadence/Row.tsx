import { formatElapsed } from '#i18n/elapsed.ts';
import type { Colour } from '#charts/dimension.ts';
import type { Ledger } from '#model/ledger.ts';
import { Diamond, Mark } from '#charts/timeline/Mark.tsx';
import { dayNumber } from '#charts/timeline/time.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { startOf } from '#model/edtf.ts';
import type { Palette } from '#ui/palette.ts';
import { HostMark } from './HostMark.tsx';
import { hostStroke } from './hosts.ts';
import type { Layout, RowPlace } from './layout.ts';
import { extentOf, radiusOf } from './marks.ts';
import { Numbers } from './Numbers.tsx';
import { Rings } from './Rings.tsx';
import { dueLabel, sessionLabel } from './words.ts';

type Props = {
  readonly ledger: Ledger;
  readonly place: RowPlace;
  readonly layout: Layout;
  readonly colour: Colour;
  readonly hatch: string;
  readonly palette: Palette;
};

/** The lines of a row, from mark to mark, with the time elapsed where it fits. */
function Gaps({ place: { row, y, compact }, layout, palette }: Props) {
  const { narrow, text } = layout;
  const type = { size: 11 * text, fill: palette.ink3 };
  // Between marks that stand for several sessions each there is no gap to speak of.
  if (row.marked.length < row.placed.length) return null;
  return row.gaps.map((gap) => {
    const x1 = extentOf(gap.from, layout).right + 1.5 * text;
    const x2 = extentOf(gap.to, layout).left - 1.5 * text;
    const words = formatElapsed(gap.from.engagement.when, gap.to.engagement.when);
    const fits = !narrow && !compact && wordsWidth(words, type) - 2 * text <= x2 - x1;
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

/** From the last session to the one that is due. */
function Due({ place: { row, y }, layout, palette }: Props) {
  const { scale, text } = layout;
  const { due, standing, placed } = row;
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
      <Diamond
        x={x}
        y={y}
        radius={radius}
        ink={standing === 'ahead' ? palette.ink : palette.mid}
        ground={palette.ground}
      >
        <title>{dueLabel(due, standing)}</title>
      </Diamond>
    </>
  );
}

/** Marks of one forum. */
export function Row(props: Props) {
  const { ledger, place, layout, colour, hatch, palette } = props;
  const { row, y } = place;
  return (
    <>
      <Gaps {...props} />
      <Rings {...props} />
      <Due {...props} />
      {row.marked.map((session) => {
        const { from, to, middle } = extentOf(session, layout);
        const { id, when, host } = session.engagement;
        const stroke = hostStroke(ledger, host);
        return (
          <g key={id}>
            <Mark
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
            {stroke && (
              <HostMark
                x={middle}
                y={y}
                radius={radiusOf(layout)}
                stroke={stroke}
                ink={session.inView ? palette.ink : palette.ink3}
              />
            )}
          </g>
        );
      })}
      {!layout.narrow && !place.compact && <Numbers {...props} />}
    </>
  );
}
