import { describe, expect, it } from 'vitest';
import type { Columns } from '#own/mapping.ts';
import { areSides, assign, guessed, mappingOf, missingIn, type Sides } from './columnFields.ts';

const columns: Columns = {
  rows: 2,
  columns: [
    { name: 'When', samples: ['2020'], guess: 'date' },
    { name: 'Headline', samples: ['Talks'], guess: null },
    { name: 'Remarks', samples: [], guess: null },
  ],
};
const sides: Sides = [
  { code: 'XR', name: 'Ruritania' },
  { code: 'XG', name: 'Graustark' },
];

describe('the columns of a table', () => {
  it('begin as their names suggest, and tell what is still to be named', () => {
    expect(missingIn(guessed(columns))).toEqual(['title']);
    expect(missingIn(assign(guessed(columns), 'Headline', 'title'))).toEqual([]);
  });

  it('hold a field one at a time: another that is given it takes it over', () => {
    const moved = assign(guessed(columns), 'Remarks', 'date');
    expect([...moved]).toEqual([['Remarks', 'date']]);
    expect([...assign(moved, 'Remarks', null)]).toEqual([]);
  });

  it('become the mapping of a table that has two different sides', () => {
    expect(mappingOf(assign(guessed(columns), 'Headline', 'title'), sides, ' Mine ')).toEqual({
      columns: { date: 'When', title: 'Headline' },
      parties: sides,
      title: 'Mine',
    });
    expect(areSides(sides)).toBe(true);
    expect(areSides([sides[0], { code: 'XR', name: 'Graustark' }])).toBe(false);
    expect(areSides([sides[0], { code: 'xg', name: 'Graustark' }])).toBe(false);
    expect(areSides([sides[0], { code: 'XG', name: ' ' }])).toBe(false);
  });
});
