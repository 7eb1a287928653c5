import { describe, expect, it } from 'vitest';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { ledger } from '../../../tests/fixtures/ledger.ts';
import { lastInView, soonestDue } from './landmarks.ts';
import { inView } from './statement.ts';

const words = (change: Partial<Selection>) => {
  const { words, years } = inView({ ...EVERYTHING, ...change }, ledger);
  return words + years;
};

describe('the sentence about what is in view', () => {
  it('names the years of the record where nothing is filtered', () =>
    expect(words({})).toBe(`, ${ledger.years[0]}–${ledger.years[1]}`));

  it('says a shared last word once', () =>
    expect(words({ domain: ['cyber', 'maritime'], from: 2014, to: 2026 })).toBe(
      ' on cyber or maritime security, 2014–2026',
    ));

  it('joins by "and" where all topics are asked for', () =>
    expect(words({ domain: ['cyber', 'space'], match: 'all', from: 2014 })).toBe(
      ' on cyber security and space, since 2014',
    ));

  it('keeps the capitals of an abbreviation', () =>
    expect(words({ domain: ['peacekeeping'], to: 2020 })).toBe(' on UN peacekeeping, until 2020'));

  it('counts what would be too long to name', () =>
    expect(words({ domain: ['cyber', 'maritime', 'nuclear', 'space'], from: 2020, to: 2020 })).toBe(
      ' on any of 4 topics, 2020',
    ));

  it('adds people, tracks, words and, in brackets, every other filter', () => {
    const sentence = words({ track: ['defence'], official: ['rajnath-singh'], type: ['visit'], q: 'ship' });
    expect(sentence).toContain('in the defence track');
    expect(sentence).toContain('with Rajnath Singh');
    expect(sentence).toContain('with the words “ship”');
    expect(sentence).toContain('(type: Visit)');
  });

  it('says so where visits are counted once', () =>
    expect(words({ count: 'visits' })).toContain('visits counted once'));
});

describe('the landmarks of a view', () => {
  const index = buildIndex(ledgerColumns(ledger, ledger.engagements.map(() => ''))); // prettier-ignore
  const select = (change: Partial<Selection>) => evaluate(index, { ...EVERYTHING, ...change }).selected;

  it('are the last engagement that began, never one known to the decade only', () => {
    const last = lastInView(ledger, select({}))!;
    expect(ledger.engagements.every((e) => e.year === null || e.when.first <= last.when.first)).toBe(true);
    const decade = ledger.engagements.find((e) => e.year === null)!;
    expect(lastInView(ledger, { ...select({}), units: Uint32Array.of(decade.row) })).toBeNull();
  });

  it('are none where nothing is in view', () => {
    const nothing = select({ from: 1900, to: 1900 });
    expect(lastInView(ledger, nothing)).toBeNull();
    expect(soonestDue(ledger, nothing, null)).toBeNull();
  });

  it('name what is due soonest among the forums in view, and never what should have been held already', () => {
    const due = soonestDue(ledger, select({ mechanism: ['security-dialogue'] }), null)!;
    expect([due.due.ordinal, due.due.date.text]).toEqual([4, '2026-12']);
    const all = soonestDue(ledger, select({}), null)!;
    expect(all.due.day <= due.due.day).toBe(true);
    expect(all.due.date.last >= ledger.core.meta.asOf).toBe(true);
    expect(soonestDue(ledger, select({ mechanism: ['joint-commission'] }), null)).toBeNull();
  });

  it('name nothing that is due after the last year asked for', () => {
    const selected = select({ mechanism: ['security-dialogue'] });
    expect(soonestDue(ledger, selected, 2025)).toBeNull();
    expect(soonestDue(ledger, selected, 2026)?.due.ordinal).toBe(4);
  });
});
