import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';

/** The engagement in view that began last; those dated to a decade are no candidates. Rows ascend by first possible day. */
export function lastInView(ledger: Ledger, { units }: Selected): LedgerEngagement | null {
  const row = units.findLast((row) => ledger.engagements[row]!.year !== null);
  return row === undefined ? null : ledger.engagements[row]!;
}

export type Due = { readonly mechanism: CoreMechanism; readonly due: NextDue };

/** Of the mechanisms in view, the one whose next session is due soonest; what should have been held already is not said to come. */
export function soonestDue(ledger: Ledger, { members }: Selected): Due | null {
  const mechanisms = new Set([...members].map((row) => ledger.engagements[row]!.mechanism));
  const { asOf } = ledger.core.meta;
  return [...mechanisms]
    .flatMap((id): Due[] => {
      const due = nextDue(ledger, id);
      return due && standing(due, asOf) === 'ahead' ? [{ mechanism: ledger.mechanism(id), due }] : [];
    })
    .reduce<Due | null>((best, next) => (best && best.due.day <= next.due.day ? best : next), null);
}
