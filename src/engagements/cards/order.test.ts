import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../testing/ledger.ts';
import { groupEngagements, sortEngagements } from './order.ts';

const ledger = ledgerOf([
  { id: 'old', date: '201X', level: 'working' },
  { id: 'visit', date: '2019-03-01', level: 'head', sources: [0, 1] },
  { id: 'talks', date: '2019-03-02', level: 'minister' },
  { id: 'late', date: '2021', level: 'head', sources: [0, 1] },
]);
const sorted = (sort: 'date' | 'level' | 'sources') => sortEngagements(ledger, ledger.engagements, sort);
const groups = (sort: 'date' | 'level' | 'sources') =>
  groupEngagements(ledger, sorted(sort), sort).map(({ title, engagements }) => [
    title,
    engagements.map(({ id }) => id).join(' '),
  ]);

describe('cards', () => {
  it('run from the latest to the first, by year; a decade is no year', () => {
    expect(groups('date')).toEqual([
      ['2021', 'late'],
      ['2019', 'talks visit'],
      ['2010s', 'old'],
    ]);
  });

  it('keep a year together though a decade sorts into its middle', () => {
    const split = ledgerOf([
      { id: 'first', date: '2010-01-01', level: 'head' },
      { id: 'decade', date: '201X', level: 'head' },
      { id: 'last', date: '2010-10-12', level: 'head' },
    ]);
    const titles = groupEngagements(split, sortEngagements(split, split.engagements, 'date'), 'date');
    expect(titles.map(({ title }) => title)).toEqual(['2010', '2010s']);
  });

  it('run from the highest level down, the latest first within one', () => {
    expect(groups('level')).toEqual([
      ['Head', 'late visit'],
      ['Minister', 'talks'],
      ['Working', 'old'],
    ]);
  });

  it('run from the best documented down', () => {
    expect(groups('sources')).toEqual([
      ['2 sources', 'late visit'],
      ['1 source', 'talks old'],
    ]);
  });

  it('leave the ledger as it is', () => {
    sorted('level');
    expect(ledger.engagements.map(({ id }) => id)).toEqual(['old', 'visit', 'talks', 'late']);
  });
});
