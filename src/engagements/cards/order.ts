import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { View } from '#url/view.ts';

type Order = {
  /** Smaller comes first; those that are level run from the latest to the first. */
  readonly rank: (ledger: Ledger) => (engagement: LedgerEngagement) => number;
  /** What stands in the margin beside the engagements that share it. */
  readonly group: (ledger: Ledger, engagement: LedgerEngagement) => string;
};

const ORDERS: Readonly<Record<View['sort'], Order>> = {
  date: {
    rank: () => () => 0,
    group: (_, { year, when }) => (year === null ? formatDate(when, 'long') : String(year)),
  },
  level: {
    rank: (ledger) => {
      const ranks = new Map(ledger.codes.level.map(({ code }, i) => [code, i]));
      return ({ level }) => ranks.get(level) ?? 0;
    },
    group: (ledger, { level }) => ledger.label('level', level),
  },
  sources: {
    rank: () => (engagement) => -engagement.sources.length,
    group: (_, { sources }) => engagementsWords.sources(sources.length, formatNumber(sources.length)),
  },
};

/** By heaps of equal rank: a hundred thousand are not compared one with another. Rows of a ledger ascend by date. */
export function sortEngagements(
  ledger: Ledger,
  engagements: readonly LedgerEngagement[],
  sort: View['sort'],
): LedgerEngagement[] {
  const rank = ORDERS[sort].rank(ledger);
  const heaps = new Map<number, LedgerEngagement[]>();
  for (const engagement of engagements.toSorted((a, b) => b.row - a.row)) {
    const heap = heaps.get(rank(engagement));
    if (heap) heap.push(engagement);
    else heaps.set(rank(engagement), [engagement]);
  }
  return [...heaps].sort(([a], [b]) => a - b).flatMap(([, heap]) => heap);
}

export type Group = { readonly title: string; readonly engagements: readonly LedgerEngagement[] };

/** Those that share what they are sorted by; a decade, which sorts into its first year, does not split that year. */
export function groupEngagements(
  ledger: Ledger,
  sorted: readonly LedgerEngagement[],
  sort: View['sort'],
): Group[] {
  const groups = new Map<string, LedgerEngagement[]>();
  for (const engagement of sorted) {
    const title = ORDERS[sort].group(ledger, engagement);
    const members = groups.get(title);
    if (members) members.push(engagement);
    else groups.set(title, [engagement]);
  }
  return [...groups].map(([title, engagements]) => ({ title, engagements }));
}
