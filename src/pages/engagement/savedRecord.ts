import type { Engagement } from '#model/dataset.ts';
import type { EngagementDetails } from '#model/browser.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** The engagement as the published dataset holds it. */
export function recordOf(engagement: LedgerEngagement, details: EngagementDetails): Engagement {
  const {
    id,
    title,
    date,
    type,
    mechanism,
    ordinal,
    level,
    mode,
    place,
    partOf,
    participants,
    confidence,
    track,
    host,
  } = engagement;
  const { summary, topics, outcomes, follows, sources, conflicts, notes } = details;
  return {
    id, title, summary, date, type, mechanism, ordinal, level, mode, place, partOf, participants, topics, outcomes,
    follows, sources, conflicts, notes, confidence, track, host,
  }; // prettier-ignore
}

export const recordJson = (engagement: LedgerEngagement, details: EngagementDetails): string =>
  `${JSON.stringify(recordOf(engagement, details), null, 2)}\n`;
