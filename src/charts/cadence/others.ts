import { meetingsOf } from '#charts/session-timeline/meetings.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Forum } from './series.ts';

/** Every forum that is not among these, with all its engagements: visits, calls, and what has met once. */
export const otherForums = (ledger: Ledger, forums: readonly Forum[]): Forum[] => {
  const known = new Set(forums.map(({ mechanism }) => mechanism.id));
  return ledger.core.mechanisms
    .filter(({ id }) => !known.has(id))
    .map((mechanism) => ({ mechanism, list: meetingsOf(ledger, mechanism.id).list, isRegular: false }));
};
