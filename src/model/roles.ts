import { groundsOf, type Grounds } from './grounds.ts';
import type { EdtfDate } from './edtf.ts';
import type { Participant, Source } from './record.ts';

/** What an engagement says of those who took part, and who says it. */
export type Listing = {
  readonly id: string;
  readonly when: EdtfDate;
  readonly participants: readonly Participant[];
  /** Sources that support who took part. */
  readonly sources: readonly Source[];
};

/** A statement: this official had this role, from when to when it is on record, on whose word. */
export type RoleStatement = {
  readonly official: string;
  readonly role: string;
  /** The engagements that give it, in order of date; one known to the decade only is neither first nor last if there is another. */
  readonly listings: readonly Listing[];
  readonly firstSeen: Listing;
  readonly lastSeen: Listing;
  /** Distinct, in the order of the engagements. */
  readonly sources: readonly Source[];
  readonly grounds: Grounds;
};

function statement(official: string, role: string, listings: readonly Listing[]): RoleStatement {
  const dated = listings.filter(({ when }) => when.precision !== 'decade');
  const [first, last] = dated.length > 0 ? [dated[0], dated.at(-1)] : [listings[0], listings.at(-1)];
  if (!first || !last) throw new Error(`role without engagement: ${role}`);
  const sources = [...new Map(listings.flatMap((each) => each.sources.map((s) => [s.id, s]))).values()];
  const grounds = groundsOf(sources.map(({ tier }) => tier));
  return { official, role, listings, firstSeen: first, lastSeen: last, sources, grounds };
}

/**
 * Roles over time, as the engagements give them: an official's in the order in which they are first seen. `listings` are in order of
 * date. Where no role is recorded nothing is stated.
 */
export function rolesOf(listings: readonly Listing[], officials: readonly string[]): RoleStatement[] {
  const known = new Map(officials.map((id) => [id, new Map<string, Listing[]>()]));
  for (const listing of listings)
    for (const { official, role } of listing.participants) {
      const roles = known.get(official);
      if (!roles || role === null) continue;
      const own = roles.get(role) ?? [];
      // Someone listed twice in one engagement, as lead and as signatory, was seen once.
      roles.set(role, own.at(-1) === listing ? own : [...own, listing]);
    }
  return officials.flatMap((official) =>
    [...(known.get(official) ?? [])]
      .map(([role, own]) => statement(official, role, own))
      .sort((a, b) => (a.firstSeen.when.first < b.firstSeen.when.first ? -1 : a.firstSeen.when.first > b.firstSeen.when.first ? 1 : 0)),
  );
} // prettier-ignore
