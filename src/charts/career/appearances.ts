import type { ChartContext } from '#charts/chart.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** What is in view, for the figures of an official's page. */
export type InView = Pick<ChartContext, 'ledger' | 'selection' | 'selected'>;

/** One counted engagement that lists an official. */
export type Appearance = {
  /** What is counted: an engagement, or a visit with its meetings. */
  readonly unit: LedgerEngagement;
  /** The engagements inside it, in view, that list the official; `unit` itself where meetings are counted. */
  readonly listings: readonly LedgerEngagement[];
  /** Role and rank as of the engagement; of the first listing that prints one. */
  readonly role: string | null;
  readonly rank: string | null;
};

const participation = (engagement: LedgerEngagement, official: string) =>
  engagement.participants.filter((p) => p.official === official);

function readAppearances({ ledger, selected }: InView, official: string): Appearance[] {
  const listings = new Map<number, LedgerEngagement[]>();
  selected.members.forEach((row, i) => {
    const engagement = ledger.engagements[row];
    const unit = selected.units[selected.unitOf[i] ?? NaN];
    if (!engagement || unit === undefined || !engagement.participants.some((p) => p.official === official))
      return;
    const own = listings.get(unit);
    if (own) own.push(engagement);
    else listings.set(unit, [engagement]);
  });
  return [...listings]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, own]) => {
      const unit = ledger.engagements[row];
      const parts = own.flatMap((e) => participation(e, official));
      const role = parts.find((p) => p.role !== null)?.role ?? null;
      const rank = parts.find((p) => p.rank !== null)?.rank ?? null;
      return unit ? [{ unit, listings: own, role, rank }] : [];
    });
}

const known = new WeakMap<Selected, Map<string, readonly Appearance[]>>();

/** The counted engagements in view that list the official, in order of date. All figures of a page ask for the same. */
export function appearancesOf(context: InView, official: string): readonly Appearance[] {
  const ofSelected = known.get(context.selected) ?? new Map<string, readonly Appearance[]>();
  known.set(context.selected, ofSelected);
  const appearances = ofSelected.get(official) ?? readAppearances(context, official);
  ofSelected.set(official, appearances);
  return appearances;
}

/** Ids of the engagements that are counted. */
export const recordsOf = (appearances: readonly Appearance[]): string[] => [
  ...new Set(appearances.flatMap(({ listings }) => listings.map((e) => e.id))),
];
