import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** The forum and, where it is known, which of its sessions this was. */
export function forumName(ledger: Ledger, { mechanism, ordinal }: LedgerEngagement): string {
  const { name } = ledger.mechanism(mechanism);
  return ordinal === null ? name : engagementsWords.cards.session(name, ordinal);
}
