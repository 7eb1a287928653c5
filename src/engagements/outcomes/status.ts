import { FINAL_OUTCOMES } from '#model/codes.ts';
import type { OutcomeEntry } from '#model/followThrough.ts';

export type OutcomeStatus = 'taken' | 'open' | null;

/** What the ledger can say of what became of an outcome; null where silence says nothing. */
export function statusOf({ outcome, takenUp }: OutcomeEntry): OutcomeStatus {
  if (takenUp.length > 0) return 'taken';
  return FINAL_OUTCOMES.includes(outcome.kind) ? null : 'open';
}
