import { startOf, type EdtfPoint } from '#model/edtf.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** Where a topic comes from, as far as the record goes. */
export type First = {
  readonly engagement: LedgerEngagement;
  /** Whether its own date is not known to the day, or not surely. */
  readonly coarse: boolean;
  /** How many others may have come before, for all that is known of the dates. */
  readonly rivals: number;
};

const isSharp = ({ precision, approximate, uncertain }: EdtfPoint) =>
  precision === 'day' && !approximate && !uncertain;

/** The engagement that may have begun first; a date known to the decade leads only where there is no better. Null of none. */
export function firstOf(engagements: readonly LedgerEngagement[]): First | null {
  const dated = engagements.filter(({ year }) => year !== null);
  const [engagement] = (dated.length > 0 ? dated : engagements).toSorted(
    (a, b) => startOf(a.when).first.localeCompare(startOf(b.when).first) || a.row - b.row,
  );
  if (engagement === undefined) return null;
  const own = startOf(engagement.when);
  const rivals = engagements.filter((e) => e !== engagement && startOf(e.when).first < own.last);
  return { engagement, coarse: !isSharp(own), rivals: rivals.length };
}

/** The engagement that began last of those dated to a year; failing that, the last of all. */
export const lastOf = (engagements: readonly LedgerEngagement[]): LedgerEngagement | null =>
  engagements.findLast(({ year }) => year !== null) ?? engagements.at(-1) ?? null;
