import { describe, expect, it } from 'vitest';
import { unitsOf } from '#charts/raised.ts';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { countTopics, rankTopics } from './units.ts';

const ledger = ledgerOf([
  { id: 'visit', date: '2018-05-01', domains: ['training'] },
  { id: 'first', date: '2018-05-02', partOf: 'visit', domains: ['cyber', 'training'] },
  { id: 'second', date: '2018-05-03', partOf: 'visit', domains: ['cyber', 'maritime'] },
  { id: 'alone', date: '2019-05-03', domains: ['cyber'] },
]);
const counted = (count: 'meetings' | 'visits') => {
  const units = unitsOf(ledger, contextOf(ledger, { selection: { count } }).selected);
  return { units, ...Object.fromEntries(countTopics(ledger, units).map((n, i) => [ledger.codes.domain[i]!.code, n])) };
}; // prettier-ignore

describe('topics of what is counted', () => {
  it('are those of each meeting', () => {
    expect(counted('meetings')).toMatchObject({ cyber: 3, training: 2, maritime: 1, terrorism: 0 });
  });

  it('are, of a visit, all that it and its meetings raised, each once', () => {
    const { units, ...counts } = counted('visits');
    expect(units.map(({ engagement }) => engagement.id)).toEqual(['visit', 'alone']);
    expect(counts).toMatchObject({ cyber: 2, training: 1, maritime: 1 });
  });

  it('are, of a visit seen through a filter, those of the meetings that pass it', () => {
    const { selected } = contextOf(ledger, { selection: { count: 'visits', domain: ['maritime'] } });
    expect(unitsOf(ledger, selected).map(({ domains }) => [...domains].sort())).toEqual([['cyber', 'maritime']]); // prettier-ignore
  });

  it('are ranked by number, and where that is equal as in the codebook', () => {
    const ranked = rankTopics(ledger, counted('meetings').units).map(({ code }) => code);
    expect(ranked.slice(0, 4)).toEqual(['cyber', 'training', 'maritime', 'terrorism']);
    expect(ranked).toHaveLength(ledger.codes.domain.length);
  });
});

describe('a topic that an engagement details twice', () => {
  it('is raised once', () => {
    const twice = ledgerOf([{ date: '2018', domains: ['cyber', 'cyber'] }]);
    expect(countTopics(twice, unitsOf(twice, contextOf(twice).selected))).toContain(1);
    expect(countTopics(twice, unitsOf(twice, contextOf(twice).selected))).not.toContain(2);
  });
});
