import { checks } from './checks/index.ts';
import type { Fault } from './fault.ts';
import { acceptGaps, readGaps } from './gaps.ts';
import type { Records } from './records.ts';

export type Judgement = {
  readonly faults: readonly Fault[];
  /** Findings of each check that known gaps accept, for the report. */
  readonly accepted: ReadonlyMap<string, number>;
};

const GAPS = 'known-gaps.txt';

/** Runs every check. `complete` is false while some records could not be read: then the rules about the whole stay silent. */
export function judge(records: Records, gapsText: string, complete: boolean): Judgement {
  const findings = checks
    .filter((check) => complete || !check.whole)
    .flatMap((check) => check.find(records).map((finding) => ({ check, finding })));
  const { gaps, faults: gapFaults } = readGaps(gapsText, checks);
  const { open, stale } = acceptGaps(findings, gaps);

  const faults = open.map(({ check, finding }): Fault => ({ check: check.id, ...finding, tip: check.tip }));
  const inGaps = (line: number, wrong: string, tip: string): Fault => ({
    check: 'known-gaps', file: GAPS, record: GAPS, field: `line ${line}`, wrong, tip,
  }); // prettier-ignore
  faults.push(...gapFaults.map(({ line, wrong, tip }) => inGaps(line, wrong, tip)));
  if (complete)
    faults.push(
      ...stale.map((gap) =>
        inGaps(
          gap.line,
          `${gap.check} has nothing against ${gap.record} ${gap.field} any more`,
          'Delete the line.',
        ),
      ),
    );

  const staying = gaps.filter((gap) => !stale.includes(gap));
  const accepted = new Map(checks.map(({ id }) => [id, staying.filter((gap) => gap.check === id).length]));
  return { faults, accepted };
}
