import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Participant } from '#model/record.ts';

/** Who stands for a side on a card: those with the most leading part on record. */
export type Leads = {
  readonly side: string;
  readonly shown: readonly Participant[];
  /** Others with the same part. */
  readonly rest: number;
};

const SHOWN = 2;

/** For each party, in the ledger's order; a side of which nobody is named is empty. */
export function leads(ledger: Ledger, { participants }: LedgerEngagement): Leads[] {
  const order = ledger.codes.part.map((part) => part.code);
  return ledger.core.meta.parties.map(({ code: side }) => {
    const own = participants.filter((participant) => participant.side === side);
    const part = order.find((code) => own.some((participant) => participant.part === code));
    const leading = own.filter((participant) => participant.part === part);
    return { side, shown: leading.slice(0, SHOWN), rest: Math.max(0, leading.length - SHOWN) };
  });
}
