import { describe, expect, it } from 'vitest';
import { ledger } from './checks/example.ts';
import { checks } from './checks/index.ts';
import { readGaps } from './gaps.ts';
import { judge } from './judge.ts';

const wide = ledger(({ dialogue }) => {
  dialogue.date = '2020-03';
  dialogue.id = '2020-03-dialogue-1';
});
const line = 'part-of-inside 2020-03-dialogue-1 partOf: the day is not printed';
const wrongs = (text: string, complete = true, records = wide) =>
  judge(records, text, complete).faults.map(({ file, field, wrong }) => `${file} ${field}: ${wrong}`);

describe('known-gaps.txt', () => {
  it('accepts what a line names, and counts it', () => {
    const { faults, accepted } = judge(wide, `# why\n\n${line}\n`, true);
    expect(faults.filter(({ check }) => check === 'part-of-inside')).toEqual([]);
    expect(accepted.get('part-of-inside')).toBe(1);
    expect(accepted.get('twins')).toBe(0);
  });

  it('accepts nothing else of that record', () => {
    expect(wrongs(line.replace('partOf', 'date')).join('\n')).toContain('2020-03 is wider than');
    expect(wrongs(line.replace('part-of-inside', 'part-of-apart')).join('\n')).toContain(
      '2020-03 is wider than',
    );
  });

  it('fails on a line that is no longer needed, or needed once and written twice', () => {
    const stale =
      'known-gaps.txt line 1: part-of-inside has nothing against 2020-03-dialogue-1 partOf any more';
    expect(wrongs(line, true, ledger())).toEqual([stale]);
    expect(wrongs(`${line}\n${line}`)).toContain(stale.replace('line 1', 'line 2'));
  });

  it('calls no line stale while records are missing that it may speak of', () => {
    expect(wrongs(line, false, ledger())).toEqual([]);
  });

  it('wants a reason and a check that exists', () => {
    expect(readGaps('part-of-inside 2020-03-dialogue-1 partOf\npart-off a b: c', checks).faults).toEqual([
      expect.objectContaining({
        line: 1,
        wrong: '“part-of-inside 2020-03-dialogue-1 partOf” cannot be read',
      }),
      expect.objectContaining({
        line: 2,
        wrong: 'there is no check “part-off”; perhaps part-of-apart, or part-of-cycle, or part-of-inside',
      }),
    ]);
  });
});
