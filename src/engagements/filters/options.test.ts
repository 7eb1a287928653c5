import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { ledgerOf } from '../testing/ledger.ts';
import { inSight, optionsOf, rank, type Option } from './options.ts';

const option = (label: string, count: number, selected = false): Option => ({
  code: label,
  label,
  count,
  selected,
});
const labels = (options: readonly Option[]) => options.map(({ label }) => label).join(' ');
const ledger = ledgerOf([]);

describe('the options of a facet', () => {
  it('stand by size, the chosen first and those that would give nothing last', () => {
    const options = [
      option('b', 0),
      option('c', 9),
      option('d', 2, true),
      option('a', 9),
      option('e', 0, true),
    ];
    expect(labels(rank(options, 'count'))).toBe('d e a c b');
  });

  it('keep the order of the codebook where it is a ranking, but let the empty sink', () => {
    const options = [option('first', 1), option('second', 0), option('third', 8)];
    expect(labels(rank(options, 'codebook'))).toBe('first third second');
  });

  it('never hide a chosen one, however many are chosen', () => {
    const ranked = rank(
      [option('a', 1, true), option('b', 1, true), option('c', 5), option('d', 4, true)],
      'count',
    );
    expect(labels(inSight(ranked, 2))).toBe('d a b');
    expect(labels(inSight(ranked, 4))).toBe('d a b c');
  });

  it('carry the count of their own code', () => {
    expect(
      optionsOf('domain', ledger, EVERYTHING, [3, 0, 7]).map(({ code, count }) => [code, count]),
    ).toEqual([
      ['cyber', 3],
      ['maritime', 0],
      ['space', 7],
    ]);
  });

  it('are narrowed to one side where people have one, except those chosen already', () => {
    const selection = { ...EVERYTHING, side: 'BB', official: ['ann'] };
    expect(labels(optionsOf('official', ledger, selection, []))).toBe('Ann Aal Lương Bê');
    expect(labels(optionsOf('organisation', ledger, selection, []))).toBe('Ministry of Bland');
    expect(optionsOf('domain', ledger, selection, [])).toHaveLength(3);
  });
});
