import { missingNumbers, sessionsOf } from '#charts/cadence/sessions.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** A forum whose sessions are numbered, and what is missing of them. */
export type SeriesGap = {
  readonly mechanism: CoreMechanism;
  /** Runs of numbers of which no session is on record. */
  readonly missing: readonly (readonly [number, number])[];
  /** Sessions on record whose day is not known. */
  readonly undated: readonly LedgerEngagement[];
};

export const seriesGaps = (ledger: Ledger): SeriesGap[] =>
  ledger.core.mechanisms
    .map((mechanism) => {
      const sessions = sessionsOf(ledger, mechanism.id);
      const numbered = sessions.filter(({ ordinal }) => ordinal !== null);
      return {
        mechanism,
        missing: missingNumbers(sessions),
        undated: numbered.filter(({ when }) => when.precision !== 'day'),
      };
    })
    .filter(({ missing, undated }) => missing.length + undated.length > 0);

/** Years between the first and the last on record in which no engagement begins. */
export function emptyYears({ years: [first, last], engagements }: Ledger): number[] {
  const held = new Set(engagements.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !held.has(year));
}
