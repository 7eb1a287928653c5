import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { View } from '#url/view.ts';

type Order = {
  readonly compare: (ledger: Ledger) => (a: LedgerEngagement, b: LedgerEngagement) => number;
  /** What stands in the margin beside the engagements that share it. */
  readonly group: (ledger: Ledger, engagement: LedgerEngagement) => string;
};

/** Rows of a ledger ascend by date: the latest comes first. */
const latest = (a: LedgerEngagement, b: LedgerEngagement) => b.row - a.row;

const ORDERS: Readonly<Record<View['sort'], Order>> = {
  date: {
    compare: () => latest,
    group: (_, { year, when }) => (year === null ? formatDate(when, 'long') : String(year)),
  },
  level: {
    compare: (ledger) => {
      const rank = new Map(ledger.codes.level.map(({ code }, i) => [code, i]));
      return (a, b) => (rank.get(a.level) ?? 0) - (rank.get(b.level) ?? 0) || latest(a, b);
    },
    group: (ledger, { level }) => ledger.label('level', level),
  },
  sources: {
    compare: () => (a, b) => b.sources.length - a.sources.length || latest(a, b),
    group: (_, { sources }) => engagementsWords.sources(sources.length, formatNumber(sources.length)),
  },
};

export const sortEngagements = (
  ledger: Ledger,
  engagements: readonly LedgerEngagement[],
  sort: View['sort'],
): LedgerEngagement[] => engagements.toSorted(ORDERS[sort].compare(ledger));

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
