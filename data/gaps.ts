import type { Check, Finding } from './checks/check.ts';
import { instead, plain } from './nearest.ts';

/** A rule that a record is known to break, accepted with a reason. */
export type Gap = {
  readonly check: string;
  readonly record: string;
  readonly field: string;
  readonly reason: string;
  readonly line: number;
};

export type GapFault = { readonly line: number; readonly wrong: string; readonly tip: string };

const LINE = /^(\S+) (\S+) (\S+): (\S.*)$/;

/** Reads `known-gaps.txt`: `check record field: reason`, one a line; `#` starts a comment. */
export function readGaps(text: string, checks: readonly Check[]): { gaps: Gap[]; faults: GapFault[] } {
  const gaps: Gap[] = [];
  const faults: GapFault[] = [];
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    if (content.trim() === '' || content.startsWith('#')) return;
    const [, check, record, field, reason] = LINE.exec(content) ?? [];
    if (check === undefined || record === undefined || field === undefined || reason === undefined)
      faults.push({ line, wrong: `“${content}” cannot be read`, tip: 'Write: check record field: reason.' });
    else if (!checks.some(({ id }) => id === check))
      faults.push({
        line,
        wrong: `there is no check “${check}”${instead(check, plain(checks.map(({ id }) => id)))}`,
        tip: 'Copy the name of the check from its message.',
      });
    else gaps.push({ check, record, field, reason, line });
  });
  return { gaps, faults };
}

const covers = (gap: Gap, check: string, finding: Finding) =>
  gap.check === check && gap.record === finding.record && gap.field === (finding.field || '-');

export type Findings = readonly { readonly check: Check; readonly finding: Finding }[];

/** Parts what the gaps accept from what stays a fault; a gap that accepts nothing, or what another line accepts already, is stale. */
export function acceptGaps(findings: Findings, gaps: readonly Gap[]) {
  const used = new Set<Gap>();
  const open = findings.filter(({ check, finding }) => {
    const gap = gaps.find((candidate) => covers(candidate, check.id, finding));
    if (gap) used.add(gap);
    return !gap;
  });
  return { open, stale: gaps.filter((gap) => !used.has(gap)) };
}
