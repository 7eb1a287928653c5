import type { ChartContext } from '#charts/chart.ts';
import { inYears, memberIds, unitsOf, unplacedIn, type Unit } from '#charts/raised.ts';
import { lastSpans, reportsPerEngagement } from '#charts/spans.ts';
import { yearsShown } from '#charts/years.ts';
import { HIGH_LEVEL, NOT_STATED } from '#model/codes.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

export type LevelRow = {
  readonly code: string;
  /** By year, in the order of `years`. */
  readonly counts: readonly number[];
  readonly total: number;
  readonly isSelected: boolean;
};

/** Years together: how many of the engagements whose level is stated were high. */
export type Share = {
  readonly years: readonly number[];
  readonly high: number;
  readonly stated: number;
  /** Distinct reports behind each engagement. */
  readonly reports: number;
};

export type LevelSeries = {
  readonly years: readonly number[];
  /** The highest level first, as the codebook orders them; that which is not stated last. */
  readonly rows: readonly LevelRow[];
  /** Position in `rows` of the highest level of each year; null where none is stated. */
  readonly highest: readonly (number | null)[];
  /** Position in `rows` of the lowest level called high. */
  readonly lowestHigh: number;
  /** By year: all, and those of a high level. */
  readonly n: readonly number[];
  readonly high: readonly number[];
  readonly spans: { readonly before: Share; readonly now: Share } | null;
  readonly total: number;
  readonly unplaced: readonly LedgerEngagement[];
  readonly records: readonly string[];
};

/** Levels from the highest down. */
const ladder = ({ codes }: Ledger): string[] => {
  const all = codes.level.map(({ code }) => code);
  return [...all.filter((code) => code !== NOT_STATED), ...all.filter((code) => code === NOT_STATED)];
};

export const isHigh = (ledger: Ledger, level: string): boolean => {
  const order = ladder(ledger);
  return order.indexOf(level) <= order.indexOf(HIGH_LEVEL);
};

export const isStated = (level: string): boolean => level !== NOT_STATED;

function shareOf(context: ChartContext, units: readonly Unit[], years: readonly number[]): Share {
  const stated = units.filter(
    ({ engagement: { year, level } }) => year !== null && years.includes(year) && isStated(level),
  );
  const highLevels = context.ledger.codes.level
    .map(({ code }) => code)
    .filter((code) => isHigh(context.ledger, code));
  return {
    years,
    high: stated.filter(({ engagement }) => highLevels.includes(engagement.level)).length,
    stated: stated.length,
    reports: reportsPerEngagement(context, years),
  };
}

const sums = (rows: readonly LevelRow[], years: readonly number[]) =>
  years.map((_, i) => rows.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));

/** How many engagements of each year were held at each level, by the year of their start. */
export function levelSeries(context: ChartContext): LevelSeries {
  const { ledger, selection, selected } = context;
  const units = unitsOf(ledger, selected);
  const placed = inYears(units);
  const years = yearsShown(selection, ledger);
  const first = years[0] ?? 0;
  const cells = new Map(ladder(ledger).map((code) => [code, years.map(() => 0)]));
  for (const { engagement } of placed) {
    const counts = cells.get(engagement.level);
    const at = (engagement.year ?? first) - first;
    if (counts) counts[at] = (counts[at] ?? 0) + 1;
  }
  const rows = [...cells].map(([code, counts]): LevelRow => ({
    code,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    isSelected: selection.level.includes(code),
  }));
  const lowestHigh = rows.findIndex(({ code }) => code === HIGH_LEVEL);
  const spans = lowestHigh === -1 ? null : lastSpans(years, ledger);
  return {
    years,
    rows,
    highest: years.map((_, i) => {
      const row = rows.findIndex(({ code, counts }) => isStated(code) && (counts[i] ?? 0) > 0);
      return row === -1 ? null : row;
    }),
    lowestHigh,
    n: sums(rows, years),
    high: sums(rows.slice(0, lowestHigh + 1), years),
    spans: spans && {
      before: shareOf(context, units, spans.before),
      now: shareOf(context, units, spans.now),
    },
    total: placed.length,
    unplaced: unplacedIn(units),
    records: memberIds(placed),
  };
}
