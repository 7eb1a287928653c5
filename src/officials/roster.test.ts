import { describe, expect, it } from 'vitest';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { roster, yearsActive, type RosterWish } from './roster.ts';

const index = buildIndex(ledgerColumns(ledger, ledger.engagements.map(() => ''))); // prettier-ignore
const ALL: RosterWish = { side: null, organisations: [], find: '', order: 'number' };
const list = (wish: Partial<RosterWish> = {}, selection: Partial<Selection> = {}) =>
  roster(ledger, evaluate(index, { ...EVERYTHING, ...selection }).selected, { ...ALL, ...wish });
const names = (rows: ReturnType<typeof list>) => rows.map(({ official }) => official.name);

describe('the list of officials', () => {
  it('holds everyone who took part in anything', () => {
    const everyone = new Set(ledger.engagements.flatMap((e) => e.participants.map((p) => p.official)));
    expect(new Set(list().map(({ official }) => official.id))).toEqual(everyone);
  });

  it('counts each engagement of an official once', () => {
    for (const { official, count } of list()) {
      const mine = ledger.engagements.filter((e) => e.participants.some((p) => p.official === official.id));
      expect(count, official.id).toBe(mine.length);
    }
  });

  it('counts a visit and its meetings once where visits are counted', () => {
    for (const { official, count } of list({}, { count: 'visits' })) {
      const mine = ledger.engagements.filter((e) => e.participants.some((p) => p.official === official.id));
      expect(count, official.id).toBe(new Set(mine.map((e) => e.root)).size);
    }
  });

  it('obeys the filters', () => {
    const rows = list({}, { domain: ['cyber'] });
    expect(rows.length).toBeLessThan(list().length);
    for (const { engagements } of rows)
      expect(engagements.every((e) => e.domains.includes('cyber'))).toBe(true);
  });

  it('finds a name without its diacritics, in any order, and by an alias', () => {
    expect(names(list({ find: 'giang phan' }))).toContain('Phan Van Giang');
    expect(names(list({ find: 'phan văn' }))).toContain('Phan Van Giang');
    const alias = ledger.core.officials.find(({ aliases }) => aliases.length > 0)!;
    expect(names(list({ find: alias.aliases[0]! }))).toContain(alias.name);
  });

  it('keeps to one side and to organisations', () => {
    const [side] = ledger.core.meta.parties;
    expect(list({ side: side.code }).every(({ official }) => official.side === side.code)).toBe(true);
    const rows = list({ organisations: ['mnd-vn'] });
    expect(rows.length).toBeGreaterThan(0);
    for (const { official } of rows)
      expect(
        ledger.engagements.some((e) =>
          e.participants.some((p) => p.official === official.id && p.organisation === 'mnd-vn'),
        ),
        official.id,
      ).toBe(true);
  });

  it('is ordered by engagements, or by the name to sort by', () => {
    const counts = list().map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const sorted = list({ order: 'name' }).map(({ official }) => official.sortName);
    expect(sorted.indexOf('Phan Van Giang')).toBeLessThan(sorted.indexOf('Singh, Rajnath'));
  });

  it('says from when to when, and in which role last', () => {
    const giang = list({ find: 'phan van giang' })[0]!;
    expect(yearsActive(giang)).toEqual([2017, 2026]);
    expect(giang.latest?.role).toBe('Deputy Prime Minister and Minister of National Defence');
  });
});
