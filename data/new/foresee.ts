import type { Fault } from '../fault.ts';
import { judge } from '../judge.ts';
import type { Records } from '../records.ts';
import { withFresh } from './intake.ts';
import type { Fresh } from './save.ts';

/** What the checks would find in the ledger with the new records, and do not find without them. */
export function foreseen(fresh: readonly Fresh[], records: Records, gaps: string): Fault[] {
  const key = (fault: Fault) => JSON.stringify(fault);
  const before = new Set(judge(records, gaps, true).faults.map(key));
  return judge(fresh.reduce(withFresh, records), gaps, true).faults.filter(
    (fault) => !before.has(key(fault)),
  );
}
