import { forumName } from '#engagements/forum.ts';
import { fullPlace, shortPlace } from '#engagements/where.ts';
import { formatDate } from '#i18n/dates.ts';
import { search as say } from '#i18n/messages/search.ts';
import type { Details } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { searchedParts } from '#selection/haystack.ts';
import type { Entry } from '../entry.ts';

function entryOf(ledger: Ledger, details: Details | null, engagement: LedgerEngagement): Entry {
  const { id, title, when, date } = engagement;
  const forum = forumName(ledger, engagement);
  return {
    kind: 'engagement',
    id,
    names: [title],
    note: () => say.note([formatDate(when, 'short'), shortPlace(ledger, engagement), forum]),
    narrowing: null,
    parts: () => [
      ...searchedParts(ledger, details, engagement),
      formatDate(when, 'long'),
      date,
      ...(engagement.place ? [fullPlace(ledger, engagement)] : []),
      forum,
    ],
  };
}

/** The latest first. */
export const engagementEntries = (ledger: Ledger, details: Details | null): Entry[] =>
  ledger.engagements.toReversed().map((engagement) => entryOf(ledger, details, engagement));
