import { dayNumber } from '#charts/timeline/time.ts';
import { startOf } from '#model/edtf.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { DAYS_A_MONTH, gapsOf, usualGap } from './usual.ts';

/** More than this many usual gaps without a session is a long silence. */
const TIMES = 2;

const known = new WeakMap<readonly LedgerEngagement[], boolean>();

/** See `measure`. A forum's sessions do not change with what is in view: they are measured once. */
export function isSilent(sessions: readonly LedgerEngagement[], asOf: string): boolean {
  const silent = known.get(sessions) ?? measure(sessions, asOf);
  known.set(sessions, silent);
  return silent;
}

/**
 * Whether a forum for which no source states an interval has been silent for more than twice its median gap: an estimate, and
 * unknown of a forum with too few gaps.
 */
function measure(sessions: readonly LedgerEngagement[], asOf: string): boolean {
  const last = sessions.findLast(({ year }) => year !== null);
  const usual = usualGap(gapsOf(sessions));
  if (last === undefined || usual === null) return false;
  const since = (dayNumber(asOf) - dayNumber(startOf(last.when).last)) / DAYS_A_MONTH;
  return since > TIMES * usual.median;
}
