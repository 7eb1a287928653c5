import { describe, expect, it } from 'vitest';
import { PALETTES } from '#ui/palette.ts';
import { groupColour, groupLabel, groupsOf, isOther } from './dimension.ts';
import { ledgerOf, manyDrafts } from './testing/ledger.ts';

const ledger = ledgerOf(manyDrafts(300, 2000, 2026));
const sizeOf = (code: string) => ledger.engagements.filter((e) => e.level === code).length;

describe('what bars are stacked by', () => {
  it('stands in the order of its size in the whole ledger', () => {
    const sizes = groupsOf(ledger, 'level').flatMap(({ codes }) => codes.map(sizeOf));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('gives eight values a colour each, and the small ones of a longer list one in common', () => {
    const tracks = groupsOf(ledger, 'track');
    expect(tracks.every(({ codes }) => codes.length === 1)).toBe(true);
    expect(new Set(tracks.map((group, i) => groupColour(group, i, PALETTES.light).fill)).size).toBe(6);

    const levels = groupsOf(ledger, 'level');
    expect(levels).toHaveLength(8);
    expect(levels.flatMap(({ codes }) => codes).sort()).toEqual(
      ledger.codes.level.map(({ code }) => code).sort(),
    );
    const last = levels.at(-1)!;
    expect(isOther(last)).toBe(true);
    expect(groupLabel(ledger, 'level', last)).toBe('Five other levels');
    expect(groupColour(last, 7, PALETTES.dark).fill).toBe(PALETTES.dark.ink2);
  });

  it('knows values that no engagement has', () => {
    const small = ledgerOf([{ date: '2020', mode: 'virtual' }]);
    expect(groupsOf(small, 'mode').map(({ key }) => key)).toEqual(['virtual', 'in-person']);
  });
});
