import { describe, expect, it } from 'vitest';
import { parseEdtf } from './edtf.ts';
import type { Participant, Source } from './record.ts';
import { rolesOf, type Listing } from './roles.ts';

const source = (id: string, tier: string): Source => ({
  id, tier, url: null, publisher: id, title: null, published: null, language: 'en',
}); // prettier-ignore
const [ministry, paper, blog, mirror] = [
  source('ministry', 'official'),
  source('paper', 'newspaper'),
  source('blog', 'aggregator'),
  source('mirror', 'aggregator'),
];

const as = (official: string, role: string | null, part = 'lead'): Participant => ({
  official, role, part, side: 'AA', rank: null, organisation: null,
}); // prettier-ignore
const listing = (date: string, participants: readonly Participant[], sources: readonly Source[]): Listing => ({
  id: date, when: parseEdtf(date)!, participants, sources,
}); // prettier-ignore

const brief = (listings: readonly Listing[], officials = ['ann']) =>
  rolesOf(listings, officials).map(({ role, firstSeen, lastSeen, listings: own, sources, grounds }) =>
    [role, firstSeen.id, lastSeen.id, own.length, sources.map(({ id }) => id).join(' '), grounds]); // prettier-ignore

describe('the roles of an official', () => {
  it('are stated from the first to the last engagement that gives them, on the word of all their sources', () => {
    expect(
      brief([
        listing('2010', [as('ann', 'Secretary')], [paper]),
        listing('2012-03-04', [as('ann', 'Secretary'), as('bob', 'Minister')], [ministry, paper]),
        listing('2015-01', [as('ann', 'Minister')], [paper]),
      ]),
    ).toEqual([
      ['Secretary', '2010', '2012-03-04', 2, 'paper ministry', 'several'],
      ['Minister', '2015-01', '2015-01', 1, 'paper', 'one'],
    ]);
  });

  it('are marked where one aggregator alone, several, or nobody says so', () => {
    const grounds = (sources: readonly Source[]) => brief([listing('2010', [as('ann', 'Envoy')], sources)])[0]?.at(-1);
    expect(grounds([blog])).toBe('oneAggregator');
    expect(grounds([blog, mirror])).toBe('aggregators');
    expect(grounds([])).toBe('none');
    expect(grounds([blog, paper])).toBe('several');
  }); // prettier-ignore

  it('are not stated where an engagement gives none', () => {
    expect(brief([listing('2010', [as('ann', null)], [paper])])).toEqual([]);
  });

  it('count an engagement once that lists someone twice', () => {
    const twice = [as('ann', 'Envoy'), as('ann', 'Envoy', 'signatory')];
    expect(brief([listing('2010', twice, [paper])])[0]?.[3]).toBe(1);
  });

  it('are first seen in a year, not in a decade, if there is a choice', () => {
    const roles = brief([
      listing('201X', [as('ann', 'Envoy'), as('ann', 'Judge')], [paper]),
      listing('2014', [as('ann', 'Envoy')], [paper]),
    ]);
    expect(roles).toEqual([
      ['Judge', '201X', '201X', 1, 'paper', 'one'],
      ['Envoy', '2014', '2014', 2, 'paper', 'one'],
    ]);
  });
});
