import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { whoMetWhom } from './meetings.ts';
import { yearsIn } from './years.ts';

const of = (example: keyof typeof EXAMPLES) => {
  const { ledger, selected } = EXAMPLES[example].context;
  return whoMetWhom(ledger, selected);
};
const pairs = (example: keyof typeof EXAMPLES) =>
  of(example).pairs.map(({ first, second, units }) => [first.name, second.name, units.length, yearsIn(units)]); // prettier-ignore

describe('who met whom', () => {
  it('counts for each pair what lists both, most first, and says from when to when', () => {
    expect(pairs('typical')).toEqual([
      ['Anders General', 'Bea Minister', 4, '2016–2024'],
      ['Eva Envoy', 'Cem Envoy', 2, '2018–2021'],
      ['Anders General', 'Cem Envoy', 1, ''],
      ['Eva Envoy', 'Filip Secretary', 1, '2021'],
      ['Dana Colleague', 'Bea Minister', 1, '2018'],
    ]);
  });

  it('counts a visit with its meetings once, and pairs no two who were in different meetings of it', () => {
    expect(pairs('visits').map(([first, second, n]) => [first, second, n])).toEqual([
      ['Anders General', 'Bea Minister', 3],
      ['Eva Envoy', 'Cem Envoy', 2],
      ['Anders General', 'Cem Envoy', 1],
      ['Eva Envoy', 'Filip Secretary', 1],
      ['Dana Colleague', 'Bea Minister', 1],
    ]);
  });

  it('counts what an official took part in once, however many counterparts it lists', () => {
    const [north, south] = of('typical').sides;
    expect(north.map(({ name, units, met }) => [name, units.length, met])).toEqual([
      ['Anders General', 5, 2],
      ['Eva Envoy', 2, 2],
      ['Dana Colleague', 1, 1],
    ]);
    expect(south.map(({ name, units, met }) => [name, units.length, met])).toEqual([
      ['Bea Minister', 4, 2],
      ['Cem Envoy', 3, 2],
      ['Filip Secretary', 1, 1],
    ]);
  });

  it('leaves out what lists one side alone, and says how many', () => {
    expect(of('empty').pairs).toEqual([]);
    expect([of('typical').n, of('typical').oneSided]).toEqual([7, 2]);
    expect(of('typical').records).toHaveLength(7);
  });
});
