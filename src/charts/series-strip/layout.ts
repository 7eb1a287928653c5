import { formatElapsed } from '#i18n/elapsed.ts';
import { reach } from '#charts/timeline/Mark.tsx';
import { dayNumber, stretchOf, timeScale, type TimeScale } from '#charts/timeline/time.ts';
import { wordsWidth } from '#charts/timeline/Words.tsx';
import { startOf, type Precision } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Box } from '#export/parts.ts';
import type { StripSeries } from './series.ts';
import { placeLabels, STEP, type Label } from './labels.ts';
import { detailsOf, dueDetails, dueName, sessionName } from './words.ts';

export const TYPE = { gap: 12, axis: 12 } as const;
export const RADIUS = 6;

/** A session, or the one that is due, in its place. */
export type Stop = {
  /** Null is the one that is due. */
  readonly engagement: LedgerEngagement | null;
  readonly isCurrent: boolean;
  readonly name: string;
  readonly details: string;
  readonly precision: Precision;
  /** The stretch of its date. */
  readonly from: number;
  readonly to: number;
  /** Middle and ends of its mark. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
};

export type Gap = {
  readonly key: string;
  readonly words: string | null;
  readonly x1: number;
  readonly x2: number;
  readonly isDue: boolean;
  /** Whether session numbers between its ends are not on record. */
  readonly broken: boolean;
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly axis: number;
  readonly scale: TimeScale;
  readonly stops: readonly Stop[];
  readonly labels: readonly Label[];
  readonly gaps: readonly Gap[];
};

function stopsOf(ledger: Ledger, series: StripSeries, scale: TimeScale, text: number): Stop[] {
  const { shown, current, due, standing } = series;
  const sessions = shown.map((engagement): Stop => {
    const point = startOf(engagement.when);
    const stretch = stretchOf(point);
    const [from, to] = [scale.at(stretch.from), scale.at(stretch.to)];
    const x = (from + to) / 2;
    const half = reach(point.precision, from, to, RADIUS * text);
    return {
      engagement, isCurrent: engagement === current, name: sessionName(engagement),
      details: detailsOf(ledger, engagement, series),
      precision: point.precision, from, to, x, left: x - half, right: x + half,
    }; // prettier-ignore
  });
  if (due === null) return sessions;
  const x = scale.at(dayNumber(due.day));
  const half = 8 * text;
  const last: Stop = {
    engagement: null, isCurrent: false, name: dueName(due, standing), details: dueDetails(due),
    precision: 'month', from: x, to: x, x, left: x - half, right: x + half,
  }; // prettier-ignore
  return [...sessions, last];
}

function gapsOf(stops: readonly Stop[], text: number): Gap[] {
  return stops.slice(1).flatMap((to, i): Gap[] => {
    const from = stops[i];
    if (!from?.engagement) return [];
    const isDue = to.engagement === null;
    const words = to.engagement ? formatElapsed(from.engagement.when, to.engagement.when) : null;
    const [x1, x2] = [from.right + (from.isCurrent ? 5 : 1.5) * text, to.left - (to.isCurrent ? 5 : 1.5) * text];
    const room = words === null ? 0 : wordsWidth(words, { size: TYPE.gap * text, fill: '' }) + 40 * text;
    const [a, b] = [from.engagement.ordinal, to.engagement?.ordinal ?? null];
    const broken = a !== null && b !== null && b - a > 1;
    return [{ key: to.engagement?.id ?? 'due', words: room <= x2 - x1 ? words : null, x1, x2, isDue, broken }];
  });
} // prettier-ignore

/** Places everything on one line; all measures are px. */
export function layOut(ledger: Ledger, series: StripSeries, { width, text }: Box): Layout {
  const { shown, due } = series;
  const years = [...shown.flatMap((e) => e.year ?? []), ...(due ? [Number(due.day.slice(0, 4))] : [])];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const inset = 8 * text;
  const scale = timeScale([first, last], inset, width - inset);
  const stops = stopsOf(ledger, series, scale, text);
  const labels = placeLabels(stops, width, text);
  const rows = Math.max(0, ...labels.map(({ row }) => row));
  const y = (36 + rows * STEP) * text;
  const axis = y + 41 * text;
  return { text, width, height: axis + 18 * text, y, axis, scale, stops, labels, gaps: gapsOf(stops, text) };
}
