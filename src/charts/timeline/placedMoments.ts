import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { moments as say } from '#i18n/messages/moments.ts';
import type { CoreMoment } from '#model/browser.ts';
import { parseEdtf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import { textWidth } from '#ui/measure.ts';
import { stretchOn, type TimeAxis } from './axis.ts';
import { areApart, type Extent } from './extent.ts';

export type DatedMoment = { readonly moment: CoreMoment; readonly when: EdtfDate; readonly date: string };

/** A moment as it stands over an axis: px. */
export type PlacedMoment = DatedMoment & {
  /** Its name, or its number where names have no room. */
  readonly label: string;
  /** The days that it may have been. */
  readonly days: Extent;
  /** Where the label stands. */
  readonly words: Extent;
  readonly baseline: number;
};

export type PlacedMoments = { readonly placed: readonly PlacedMoment[]; readonly height: number };

export const LABEL_SIZE = 12;
const LEADING = 16;
const APART = 10;
/** Room between the line and its label, and below the labels. */
export const ASIDE = 4;
const FOOT = 8;
const MOST_ROWS = 3;

/** The moments in the years of an axis, in order of date. */
export function momentsIn({ core }: Ledger, axis: TimeAxis): readonly DatedMoment[] {
  return core.moments.flatMap((moment): DatedMoment[] => {
    const when = parseEdtf(moment.date);
    return when && stretchOn(axis, when.first, when.last)
      ? [{ moment, when, date: formatDate(when, 'long') }]
      : [];
  });
}

type Flag = Extent & { readonly dated: DatedMoment; readonly label: string; readonly days: Extent };

/** A label stands to the right of its line, or to its left where the picture ends. */
function flagOf(dated: DatedMoment, label: string, axis: TimeAxis, width: number, text: number): Flag[] {
  const days = stretchOn(axis, dated.when.first, dated.when.last);
  if (!days) return [];
  const length = textWidth(label, LABEL_SIZE * text, 'sans') + ASIDE * text;
  const left = days.left + length <= width ? days.left : Math.max(0, days.left - length);
  return [{ dated, label, days, left, right: left + length }];
}

type Stacked = { readonly extent: Flag; readonly level: number };

/** Gives each label a row, 0 at the bottom: from the right, and above those whose line would run up through it. */
function stack(flags: readonly Flag[], distance: number): readonly Stacked[] {
  const placed: Stacked[] = [];
  for (const extent of flags.toReversed()) {
    const runsThrough = ({ extent: { days } }: Stacked) =>
      days.left > extent.left && days.left < extent.right;
    let level = 1 + Math.max(-1, ...placed.filter(runsThrough).map((other) => other.level));
    while (placed.some((other) => other.level === level && !areApart(other.extent, extent, distance)))
      level++;
    placed.push({ extent, level });
  }
  return placed;
}

/** Stands labels over an axis, so that none touches another: in as few rows as that takes, by number where names would take many. */
export function placeMoments(
  found: readonly DatedMoment[],
  axis: TimeAxis,
  width: number,
  text: number,
): PlacedMoments {
  const stacked = (labels: readonly string[]) =>
    stack(
      found.flatMap((dated, i) => flagOf(dated, labels[i] ?? '', axis, width, text)),
      APART * text,
    );
  const named = stacked(found.map(({ moment }) => moment.short));
  const isRoomy = named.every(({ level, extent }) => level < MOST_ROWS && extent.right <= width);
  const rows = isRoomy ? named : stacked(found.map((_, i) => String(i + 1)));
  const most = Math.max(-1, ...rows.map(({ level }) => level)) + 1;
  return {
    height: most === 0 ? 0 : (most * LEADING + FOOT) * text,
    placed: rows
      .map(({ extent: { dated, label, days, left, right }, level }) => ({
        ...dated,
        label,
        days,
        words: { left, right },
        baseline: ((most - level) * LEADING - ASIDE) * text,
      })) // prettier-ignore
      .reverse(),
  };
}

/** The moments on an axis for those who do not see them; empty where there is none. */
export const momentsWords = (found: readonly DatedMoment[]): string =>
  found.length === 0 ? '' : say.note(found.map(({ moment, date }) => say.dated(moment.short, date)));

/** The moments on an axis with who reports them, as a figure's note; empty where there is none. */
export function momentsNote(found: readonly DatedMoment[]): string {
  if (found.length === 0) return '';
  return say.note(
    found.map(({ moment, date }, i) =>
      say.item(i + 1, moment.short, date, formatList(moment.sources.map(({ publisher }) => publisher))),
    ),
  );
}
