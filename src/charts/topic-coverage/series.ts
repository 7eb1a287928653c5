import type { ChartContext } from '#charts/chart.ts';
import { unitsOf } from '#charts/raised.ts';
import { recordIds } from '#charts/records.ts';
import { countTopics, rankTopics } from '#charts/topics/units.ts';
import { yearsShown } from '#charts/years.ts';

export type TopicRow = {
  readonly code: string;
  readonly count: number;
  /** In the previous equal period. */
  readonly before: number | null;
  readonly isSelected: boolean;
};

export type CoverageSeries = {
  readonly rows: readonly TopicRow[];
  readonly n: number;
  readonly previous: { readonly years: readonly [number, number]; readonly n: number } | null;
  /** First and last year in view. */
  readonly years: readonly [number, number] | null;
  /** Of n, those with no topic on record. */
  readonly silent: number;
  readonly records: readonly string[];
};

/** Share of a whole that may be empty: 0 to 1. */
export const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

/** How many engagements raised each topic, and how many did in the equally long period before. */
export function coverageSeries({ ledger, selection, selected, previous }: ChartContext): CoverageSeries {
  const units = unitsOf(ledger, selected);
  const earlier = previous ? unitsOf(ledger, previous.selected) : [];
  const counts = countTopics(ledger, earlier);
  const before = new Map(ledger.codes.domain.map(({ code }, i) => [code, counts[i] ?? 0]));
  // Shares of nothing are nothing to compare with.
  const isCompared = earlier.length > 0;
  const years = yearsShown(selection, ledger);
  const [first, last] = [years[0], years.at(-1)];
  return {
    rows: rankTopics(ledger, units).map(({ code, count }) => ({
      code,
      count,
      before: isCompared ? (before.get(code) ?? 0) : null,
      isSelected: selection.domain.includes(code),
    })),
    n: units.length,
    previous: previous && isCompared ? { years: previous.years, n: earlier.length } : null,
    years: first === undefined || last === undefined ? null : [first, last],
    silent: units.filter(({ domains }) => domains.length === 0).length,
    records: recordIds(ledger, selected.members),
  };
}
