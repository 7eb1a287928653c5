import { spreadOf } from '#charts/spread.ts';
import { reach } from '#charts/timeline/Mark.tsx';
import { dayNumber, stretchOf, timeScale, yearStart, type TimeScale } from '#charts/timeline/time.ts';
import { wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { formatDate } from '#i18n/dates.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { startOf } from '#model/edtf.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Meeting, TimelineSeries } from './series.ts';

const say = mechanismsWords.timeline;
/** From a diamond to its date: px at a text size of 1. */
export const ASIDE = 12;

export type MarkPlace = {
  readonly meeting: Meeting;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  /** Half the width of the mark. */
  readonly half: number;
};

export type Layout = {
  readonly narrow: boolean;
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** The rule below the years, and the line of elapsed times. */
  readonly head: number;
  readonly elapsedY: number;
  readonly scale: TimeScale;
  readonly radius: number;
  /** Lanes from top to bottom; the last is for what is due. */
  readonly lanes: readonly { readonly label: string; readonly labelY: number; readonly y: number }[];
  readonly marks: readonly MarkPlace[];
  readonly due: {
    readonly x: number;
    readonly y: number;
    /** Its date stands to its left: to its right the line of the day of the ledger would run through it. */
    readonly isBefore: boolean;
  } | null;
};

/** The most that a lane of an image takes beyond what it needs. */
const SPREAD = 34;

/** One lane for each host; all measures are px. */
export function layOut(ledger: Ledger, series: TimelineSeries, box: Box): Layout {
  const close = layOutLanes(ledger, series, box, 0);
  const extra = spreadOf(box, close.height, close.lanes.length, SPREAD);
  return extra === 0 ? close : layOutLanes(ledger, series, box, extra);
}

function layOutLanes(ledger: Ledger, series: TimelineSeries, { width, text }: Box, spread: number): Layout {
  const narrow = width < 560 * text;
  const hosts = series.lanes.map((code) => ledger.label('host', code));
  const labels = series.due ? [...hosts, series.isLate ? say.wasDue : say.due] : hosts;
  const longest = Math.max(...labels.map((label) => wordsWidth(label, { size: 13 * text, fill: '' })));
  const x0 = narrow ? 9 * text : longest + 24 * text;
  const date = series.due ? formatDate(series.due.date, 'short') : '';
  // What is due is named at the right of its mark.
  const x1 =
    width -
    (date === '' ? 9 * text : wordsWidth(date, { size: 12 * text, bold: true, fill: '' }) + 18 * text);
  const end = yearStart(series.years[1] + 1);
  const last =
    Math.max(dayNumber(series.asOf), series.due ? dayNumber(series.due.day) : 0) + (series.due ? 20 : 120);
  const scale = timeScale(series.years, x0, x1, Math.min(end, last));
  const radius = 6 * text;
  const head = 26 * text;
  const step = (narrow ? 52 : 40) * text + spread;
  const top = head + 28 * text;
  const lanes = labels.map((label, i) => {
    const y = top + i * step + (narrow ? 32 : 18) * text + spread / 2;
    return { label, labelY: narrow ? y - 14 * text : y + 4.5 * text, y };
  });
  const marks = series.placed.map((meeting): MarkPlace => {
    const point = startOf(meeting.engagement.when);
    const { from, to } = stretchOf(point);
    const [a, b] = [scale.at(from), scale.at(to)];
    const lane = lanes[series.lanes.indexOf(meeting.engagement.host)];
    const half = reach(point.precision, a, b, radius);
    return { meeting, y: lane?.y ?? top, from: a, to: b, middle: (a + b) / 2, half };
  });
  const dueLane = lanes.at(-1);
  const dueX = series.due ? scale.at(dayNumber(series.due.day)) : 0;
  const today = scale.at(dayNumber(series.asOf)) - dueX;
  const written = wordsWidth(date, { size: 12 * text, bold: true, fill: '' }) + ASIDE * text;
  return {
    narrow, text, width, height: top + labels.length * step + 4 * text, head, elapsedY: head + 18 * text, scale, radius, lanes, marks,
    due: series.due && dueLane ? { x: dueX, y: dueLane.y, isBefore: today > 0 && today < written + 4 * text } : null,
  }; // prettier-ignore
}
