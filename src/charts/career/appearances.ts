import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import type { Selection } from '#selection/selection.ts';

/** What the figures of an official's page are made of. */
export type OfficialContext = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  readonly selected: Selected;
  /** Id of the official. */
  readonly official: string;
};

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
  engagement.participants.find((p) => p.official === official);

/** The counted engagements in view that list the official, in order of date. */
export function appearancesOf({ ledger, selected, official }: OfficialContext): Appearance[] {
  const listings = new Map<number, LedgerEngagement[]>();
  selected.members.forEach((row, i) => {
    const engagement = ledger.engagements[row]!;
    const unit = selected.units[selected.unitOf[i]!]!;
    if (participation(engagement, official)) listings.set(unit, [...(listings.get(unit) ?? []), engagement]);
  });
  return [...listings]
    .sort(([a], [b]) => a - b)
    .map(([unit, own]) => {
      const parts = own.flatMap((e) => participation(e, official) ?? []);
      return {
        unit: ledger.engagements[unit]!,
        listings: own,
        role: parts.find((p) => p.role !== null)?.role ?? null,
        rank: parts.find((p) => p.rank !== null)?.rank ?? null,
      };
    });
}

/** Distinct sources of these engagements. */
export const sourcesOf = (appearances: readonly Appearance[]): number =>
  new Set(appearances.flatMap(({ listings }) => listings.flatMap((e) => e.sources))).size;
