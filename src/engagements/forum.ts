import { messages } from '#i18n/messages.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** The forum and, where it is known, which of its sessions this was. */
export function forumName(ledger: Ledger, { mechanism, ordinal }: LedgerEngagement): string {
  const { name } = ledger.mechanism(mechanism);
  return ordinal === null ? name : messages.engagements.cards.session(name, ordinal);
}
