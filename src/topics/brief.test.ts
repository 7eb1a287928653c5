import { describe, expect, it } from 'vitest';
import { unitsOf } from '#charts/raised.ts';
import { contextOf } from '#charts/testing/context.ts';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import { briefOf } from './brief.ts';
import { trendOf } from './trend.ts';

const times = (n: number, date: string, ...domains: string[]): Draft[] =>
  Array.from({ length: n }, () => ({ date, domains }));
const brief = (ledger: Ledger, selection: Partial<Selection> = {}) =>
  briefOf({ ...contextOf(ledger, { selection }), domain: 'cyber' });

describe('the brief of a topic', () => {
  it('says how large a part raised it, and from when to when', () => {
    const ledger = ledgerOf([...times(3, '2014-01-02', 'cyber'), ...times(26, '2014'), ...times(1, '2019-05', 'cyber')]); // prettier-ignore
    expect(brief(ledger)[0]).toBe('4 of the 30 engagements in view raised it (13%), from 2 January 2014 to May 2019.'); // prettier-ignore
  });

  it('gives numbers and no percentage where few are in view', () => {
    expect(brief(ledgerOf([...times(1, '2014', 'cyber'), ...times(2, '2015')]))[0]).toBe('1 of 3 engagements in view raised it, in 2014.'); // prettier-ignore
    expect(brief(ledgerOf([...times(1, '2014-03-02', 'cyber'), ...times(2, '2015')]))[0]).toContain(
      'raised it, on 2 March 2014.',
    );
    expect(brief(ledgerOf(times(1, '201X', 'cyber')))[0]).toContain('known to the decade only');
  });

  it('names the forum that carried it most, two that tie, or says that it is spread', () => {
    const a = forum('a', 'Alpha');
    const b = forum('b', 'Beta');
    const raise = (of: typeof a, n: number) =>
      Array.from({ length: n }, (_, i) => session(of, `201${i}`, { domains: ['cyber'] }));
    const forumOf = (...drafts: Draft[][]) => brief(ledgerWith([a, b], drafts.flat())).join(' ');
    expect(forumOf(raise(a, 2), raise(b, 1))).toContain(
      'The mechanism that carried it most often, 2 of 3 times, is Alpha.',
    );
    expect(forumOf(raise(a, 2), raise(b, 2))).toContain(
      'Two mechanisms carried it most often, twice each: Alpha; Beta.',
    );
    expect(forumOf(raise(a, 2))).toContain('One mechanism alone carried it: Alpha.');
    expect(forumOf(raise(a, 1), raise(b, 1))).toContain('It is spread over 2 mechanisms');
  });

  it('ends with the topic beside which it comes up most distinctly, where there is one', () => {
    const together = ledgerOf([...times(6, '2014', 'cyber', 'law'), ...times(6, '2015', 'un')]);
    expect(brief(together).at(-1)).toBe('Its closest neighbour is law enforcement and justice: raised together in 6 engagements, 2 times as many as chance would give.'); // prettier-ignore
    const seldom = ledgerOf([...times(2, '2014', 'cyber', 'law'), ...times(6, '2015', 'un')]);
    expect(brief(seldom).join(' ')).not.toContain('neighbour');
  });

  it('says how high it was taken', () => {
    const ledger = ledgerOf([
      ...times(1, '2014', 'cyber'),
      { date: '2015', level: 'head', domains: ['cyber'] },
    ]);
    expect(brief(ledger).at(-1)).toBe('The highest level was head of state, in 1 engagement.');
    expect(brief(ledgerOf(times(3, '2014', 'cyber'))).at(-1)).toBe('It was always at the level of minister.');
    expect(brief(ledgerOf(times(1, '2014', 'cyber'))).slice(1)).toEqual([
      'The mechanism was Dialogue.',
      'The level was minister.',
    ]);
  });

  it('is silent where nothing in view raises it', () => {
    expect(brief(ledgerOf(times(3, '2014', 'un')))).toEqual([]);
    expect(brief(ledgerOf(times(3, '2014', 'cyber')), { from: 2015 })).toEqual([]);
  });
});

describe('the trend of a topic', () => {
  const years = Array.from({ length: 10 }, (_, i) => 2011 + i);
  const trend = (...drafts: Draft[][]) => {
    const { ledger, selected } = contextOf(ledgerOf(drafts.flat()));
    return trendOf(unitsOf(ledger, selected), 'cyber', years);
  };

  it('compares the share of the last five years with that of the five before', () => {
    const found = trend(times(2, '2013', 'cyber'), times(18, '2012'), times(6, '2018', 'cyber'), times(14, '2016')); // prettier-ignore
    expect(found).toEqual({
      now: { years: [2016, 2020], n: 6, of: 20 },
      before: { years: [2011, 2015], n: 2, of: 20 },
      direction: 'more',
    });
  });

  it('calls shares alike that differ by less than a quarter, and smaller ones less', () => {
    expect(trend(times(5, '2013', 'cyber'), times(15, '2013'), times(6, '2018', 'cyber'), times(14, '2018'))?.direction).toBe('same'); // prettier-ignore
    expect(trend(times(9, '2013', 'cyber'), times(11, '2013'), times(2, '2018', 'cyber'), times(18, '2018'))?.direction).toBe('less'); // prettier-ignore
  });

  it('is not told from too few, or from too few years', () => {
    expect(trend(times(1, '2013', 'cyber'), times(3, '2018', 'cyber'))).toBeNull();
    expect(trendOf([], 'cyber', [2020])).toBeNull();
    expect(trend(times(9, '2018', 'cyber'))).toBeNull();
  });

  it('is put into words with numbers where the periods are small', () => {
    const ledger = ledgerOf([...times(2, '2013', 'cyber'), ...times(7, '2013'), ...times(1, '2011'), ...times(6, '2020', 'cyber'), ...times(4, '2020')]); // prettier-ignore
    expect(brief(ledger, { from: 2011 }).join(' ')).toContain(
      'It comes up more often than before: in 6 of 10 engagements of 2016–2020, against 2 of the 10 of 2011–2015.',
    );
  });
});
