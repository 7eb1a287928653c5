import { describe, expect, it } from 'vitest';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { careerOf, profileOf } from './profile.ts';

const index = buildIndex(ledgerColumns(ledger, ledger.engagements.map(() => ''))); // prettier-ignore
const profile = (id: string, change: Partial<Selection> = {}) =>
  profileOf(ledger, evaluate(index, { ...EVERYTHING, ...change }).selected, id);

describe('the profile of an official', () => {
  it('counts what lists the official, the first and the last month, and the posts', () => {
    const giang = profile('phan-van-giang');
    expect(giang.count).toBe(19);
    expect(giang.span?.map(({ text }) => text)).toEqual(['2017-10', '2026-05']);
    expect(giang.posts).toBe(3);
  });

  it('names the counterpart who was met most, with the role of the last meeting', () => {
    const { topCounterpart } = profile('phan-van-giang');
    expect(topCounterpart?.official.id).toBe('rajnath-singh');
    expect(topCounterpart?.count).toBe(12);
    expect(topCounterpart?.role).toBe('Defence Minister');
  });

  it('names nobody where nobody stands out', () => {
    for (const { id } of ledger.core.officials)
      expect(profile(id).topCounterpart?.count ?? 2, id).toBeGreaterThan(1);
  });

  it('obeys the filters, but its career does not', () => {
    const filtered = profile('phan-van-giang', { from: 2021, to: 2021 });
    expect(filtered.count).toBeLessThan(19);
    expect(filtered.members.every(({ year }) => year === 2021)).toBe(true);
    expect(careerOf(ledger, 'phan-van-giang')).toHaveLength(19);
  });

  it('counts a visit with its meetings once where visits are counted', () => {
    const { count, units, members } = profile('phan-van-giang', { count: 'visits' });
    expect(count).toBe(new Set(members.map(({ root }) => root)).size);
    expect(units).toHaveLength(count);
  });
});
