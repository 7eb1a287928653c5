import { nextDue, standing, type NextDue } from '#charts/cadence/due.ts';
import type { CoreMechanism } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { engagementsAt } from '#model/rows.ts';
import type { Selected } from '#selection/result.ts';

/** The engagement in view that began last; those dated to a decade are no candidates. Rows ascend by first possible day. */
export function lastInView(ledger: Ledger, { units }: Selected): LedgerEngagement | null {
  return engagementsAt(ledger, units).findLast(({ year }) => year !== null) ?? null;
}

export type Due = { readonly mechanism: CoreMechanism; readonly due: NextDue };

/**
 * Of the mechanisms in view, the one whose next session is due soonest; what should have been held already is not said to come,
 * nor what falls after the last year asked for.
 */
export function soonestDue(ledger: Ledger, { members }: Selected, until: number | null): Due | null {
  const mechanisms = new Set(engagementsAt(ledger, members).map(({ mechanism }) => mechanism));
  const { asOf } = ledger.core.meta;
  return [...mechanisms]
    .flatMap((id): Due[] => {
      const due = nextDue(ledger, id);
      const isAsked = due && (until === null || Number(due.date.last.slice(0, 4)) <= until);
      return due && isAsked && standing(due, asOf) === 'ahead'
        ? [{ mechanism: ledger.mechanism(id), due }]
        : [];
    })
    .reduce<Due | null>((best, next) => (best && best.due.day <= next.due.day ? best : next), null);
}
