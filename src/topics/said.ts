import type { Details } from '#model/browser.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** What one engagement's record says of the topic. */
export type Saying = { readonly engagement: LedgerEngagement; readonly details: readonly string[] };

/** The record's own words on the topic, latest engagement first. */
export const sayingsOf = (engagements: readonly LedgerEngagement[], { engagements: all }: Details, domain: string) =>
  engagements
    .map((engagement): Saying => {
      const topics = all[engagement.row]?.topics ?? [];
      return { engagement, details: topics.filter((t) => t.domain === domain).map((t) => t.detail) };
    })
    .toReversed(); // prettier-ignore
