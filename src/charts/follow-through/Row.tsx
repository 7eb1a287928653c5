import { trackColour } from '#charts/timeline/colour.ts';
import { Mark } from '#charts/timeline/Mark.tsx';
import { thin } from '#charts/timeline/thin.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import { formatElapsed } from '#i18n/elapsed.ts';
import { startOf } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Palette } from '#ui/palette.ts';
import { placeWords, TYPE, type Layout, type RowPlace } from './layout.ts';
import { markLabel } from './words.ts';

export type RowProps = {
  readonly ledger: Ledger;
  readonly layout: Layout;
  readonly place: RowPlace;
  readonly palette: Palette;
};

/** Pictures of both themes can stand in one document. */
export const hatchOf = (track: string, { name }: Palette) => `follow-through-${track}-${name}`;

/** The line of a thread, from mark to mark, with the time elapsed where it fits. */
function Gaps({ layout: { text }, place: { marks, y }, palette }: RowProps) {
  const type = { size: TYPE.gap * text, fill: palette.ink3 };
  return marks.slice(1).map((to, i) => {
    const from = marks[i];
    if (from === undefined) return null;
    const { engagement } = to.mark.step;
    const [x1, x2] = [from.middle + from.half + 1.5 * text, to.middle - to.half - 1.5 * text];
    const words = formatElapsed(from.mark.step.engagement.when, engagement.when);
    const fits = wordsWidth(words, type) - 2 * text <= x2 - x1;
    return (
      <g key={engagement.id}>
        {x2 > x1 && <line x1={x1} x2={x2} y1={y} y2={y} stroke={palette.mid} strokeWidth={1.25 * text} />}
        {fits && <Words x={(x1 + x2) / 2} y={y - 7 * text} anchor="middle" type={type} lines={[words]} />}
      </g>
    );
  });
}

/** Below a mark the kind of outcome that takes up the earlier one, as many as fit; the last first. */
function Kinds({ ledger, layout, place: { marks, y }, palette }: RowProps) {
  const { text } = layout;
  const size = TYPE.gap * text;
  const labels = marks.flatMap(({ mark, middle }, i) => {
    // That it was something else helps nobody.
    if (mark.kind === null || mark.kind === 'other' || i === 0) return [];
    const words = ledger.label('outcomeKind', mark.kind);
    const rank = i === marks.length - 1 ? 0 : 1;
    return [{ key: mark.step.engagement.id, words, mark, rank, ...placeWords(layout, middle, words, size) }];
  });
  return thin(labels, 6 * text).map(({ key, words, mark, centre }) => (
    <Words
      key={key}
      x={centre}
      y={y + 19 * text}
      anchor="middle"
      type={{ size, fill: mark.inView ? palette.ink2 : palette.ink3 }}
      lines={[words]}
    />
  ));
}

/** One thread: its words, its line and its engagements, each in the colour of its track. */
export function Row(props: RowProps) {
  const { ledger, layout, place, palette } = props;
  const { text, narrow, radius } = layout;
  const { lines, kind, top, y } = place;
  const leading = TYPE.leading * text;
  const first = narrow ? top + 17 * text : y - (lines.length * leading + 16 * text) / 2 + 13 * text;
  return (
    <>
      <Words x={0} y={first} type={{ size: TYPE.name * text, bold: true, fill: palette.ink }} leading={leading} lines={lines} />
      <Words x={0} y={first + lines.length * leading} type={{ size: TYPE.kind * text, fill: palette.ink3 }} lines={[kind]} />
      <Gaps {...props} />
      {place.marks.map(({ mark, from, to }) => {
        const { id, track, when } = mark.step.engagement;
        return (
          <Mark
            key={id}
            y={y}
            from={from}
            to={to}
            precision={startOf(when).precision}
            filled={mark.inView}
            colour={trackColour(ledger, track, palette)}
            ground={palette.ground}
            radius={radius}
            hatch={hatchOf(track, palette)}
          >
            <title>{markLabel(mark)}</title>
          </Mark>
        );
      })}
      <Kinds {...props} />
    </>
  );
} // prettier-ignore
