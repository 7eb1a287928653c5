import { nextDue, standing } from '#charts/cadence/due.ts';
import { formatDate } from '#i18n/dates.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';

/** When the session after this one is due, in words; null where no source states an interval, or a later one is on record. */
export function dueWords(ledger: Ledger, { mechanism, row }: LedgerEngagement): string | null {
  const due = nextDue(ledger, mechanism);
  if (due?.last.row !== row) return null;
  const say = pagesWords.engagement;
  const date = formatDate(due.date, 'long');
  const what = due.ordinal === null ? say.nextSession : say.session(due.ordinal);
  return standing(due, ledger.core.meta.asOf) === 'ahead' ? say.due(what, date) : say.wasDue(what, date);
}
