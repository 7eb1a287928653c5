import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

const present = <T>(value: T | undefined): value is T => value !== undefined;

/** Numbered sessions of the same forum, ascending, without this one; none where this one bears no number. */
export function otherSessions(ledger: Ledger, engagement: LedgerEngagement): LedgerEngagement[] {
  if (engagement.ordinal === null) return [];
  return ledger.engagements.filter(
    ({ row, mechanism, ordinal }) =>
      mechanism === engagement.mechanism && ordinal !== null && row !== engagement.row,
  );
}

/**
 * The engagements of the same forum before and after: by session number where this one bears one, else by date. A meeting
 * inside this one, or around it, is neither.
 */
export function neighbours(ledger: Ledger, engagement: LedgerEngagement) {
  const numbered = otherSessions(ledger, engagement);
  const series =
    engagement.ordinal === null
      ? ledger.engagements.filter((e) => e.mechanism === engagement.mechanism && e.root !== engagement.root)
      : numbered;
  const rank = (e: LedgerEngagement) => (engagement.ordinal === null ? e.row : (e.ordinal ?? 0));
  const here = rank(engagement);
  const sorted = series.toSorted((a, b) => rank(a) - rank(b));
  return {
    previous: sorted.findLast((e) => rank(e) < here),
    next: sorted.find((e) => rank(e) > here),
  };
}

/** Other engagements on the same day or inside the same visit, by date; the visit itself and meetings inside this one apart. */
export function besides(ledger: Ledger, engagement: LedgerEngagement): LedgerEngagement[] {
  const { row, parent, children, root, when } = engagement;
  return ledger.engagements.filter((e) => {
    if (e.row === row || e.row === parent || children.includes(e.row)) return false;
    const sameDay = when.precision === 'day' && e.when.precision === 'day' && e.when.first === when.first;
    return sameDay || (e.root === root && e.row !== root);
  });
}

export const within = (ledger: Ledger, { children }: LedgerEngagement): LedgerEngagement[] =>
  children.map((row) => ledger.engagements[row]).filter(present);

export const around = (ledger: Ledger, { parent }: LedgerEngagement): LedgerEngagement | null =>
  parent === null ? null : (ledger.engagements[parent] ?? null);
