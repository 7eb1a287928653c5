import { formatElapsed } from '#i18n/elapsed.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { wordsLines } from '#charts/timeline/Words.tsx';
import { startOf, type Precision } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Box } from '#export/parts.ts';
import { TYPE as LABEL } from './labels.ts';
import type { StripSeries } from './series.ts';
import { detailsOf, dueDetails, dueName, sessionName } from './words.ts';

/** Below this width a line has no room for its words. */
export const LEAST_WIDTH = 560;
const LINE = 17;
/** The line runs this far from the left, words begin this far: px at text size 1. */
export const COLUMN = { line: 13, words: 34 } as const;

/** A session, or the one that is due, in a row of its own. */
export type ColumnStop = {
  /** Null is the one that is due. */
  readonly engagement: LedgerEngagement | null;
  readonly isCurrent: boolean;
  readonly name: string;
  readonly details: readonly string[];
  /** Time since the row above; empty in the first. */
  readonly after: string;
  readonly precision: Precision;
  /** Whether session numbers before it are not on record. */
  readonly broken: boolean;
  readonly top: number;
  readonly height: number;
  /** Of the mark. */
  readonly y: number;
};

export type ColumnLayout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  readonly stops: readonly ColumnStop[];
};

/** One below the other, evenly: the time between them is written, not drawn. */
export function layOutColumn(ledger: Ledger, series: StripSeries, { width, text }: Box): ColumnLayout {
  const { shown, current, due, standing } = series;
  const room = width - COLUMN.words * text;
  let top = 0;
  const row = (details: string) => {
    const lines = wordsLines(details, room, { size: LABEL.details * text, fill: '' });
    const height = (24 + Math.max(1, lines.length) * LINE) * text;
    const place = { details: lines, top, height, y: top + 13 * text };
    top += height;
    return place;
  };
  const sessions = shown.map((engagement, i): ColumnStop => {
    const before = shown[i - 1];
    const [a, b] = [before?.ordinal ?? null, engagement.ordinal];
    return {
      engagement,
      isCurrent: engagement === current,
      name: sessionName(engagement),
      after: before ? chartsOfficialWords.strip.after(formatElapsed(before.when, engagement.when)) : '',
      precision: startOf(engagement.when).precision,
      broken: a !== null && b !== null && b - a > 1,
      ...row(detailsOf(ledger, engagement, series)),
    };
  });
  const last = due && {
    engagement: null,
    isCurrent: false,
    name: dueName(due, standing),
    after: '',
    precision: 'month' as const,
    broken: false,
    ...row(dueDetails(due)),
  };
  return { text, width, height: top, stops: last ? [...sessions, last] : sessions };
}
