import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { facetColumn, ledgerColumns } from './columns.ts';
import { FACETS, type Facet } from './selection.ts';

const columns = ledgerColumns(ledger, []);

const codesOf = (facet: Facet, row: number) => {
  const { codes, offsets, values } = columns.facets[facet];
  return [...values.subarray(offsets[row], offsets[row + 1])].map((value) => codes[value]);
};

describe('columns of a ledger', () => {
  it('hold every row of every facet', () => {
    expect(columns.rows).toBe(ledger.engagements.length);
    for (const facet of FACETS) expect(columns.facets[facet].offsets).toHaveLength(columns.rows + 1);
  });

  it('hold the codes of an engagement', () => {
    const engagement = ledger.engagements.find((e) => e.participants.length > 2)!;
    expect(codesOf('mechanism', engagement.row)).toEqual([engagement.mechanism]);
    expect(codesOf('domain', engagement.row)).toEqual([...new Set(engagement.domains)]);
    expect(codesOf('official', engagement.row)).toEqual([
      ...new Set(engagement.participants.map((p) => p.official)),
    ]);
  });

  it('keep the order of the codebook', () => {
    expect(columns.facets.track.codes).toEqual(ledger.codes.track.map((c) => c.code));
    expect(columns.facets.confidence.codes).toEqual(['high', 'medium', 'low']);
  });

  it('give an engagement without a named organisation none', () => {
    const nobody = ledger.engagements.find((e) => e.participants.every((p) => p.organisation === null))!;
    expect(codesOf('organisation', nobody.row)).toEqual([]);
  });

  it('say yes to a conflict where sources disagree', () => {
    for (const e of ledger.engagements)
      expect(codesOf('conflict', e.row)).toEqual([e.conflicts > 0 ? 'yes' : 'no']);
  });

  it('let a decade start in any of its years, an interval only at its start', () => {
    const decade = ledger.engagements.find((e) => e.when.precision === 'decade')!;
    expect(columns.last[decade.row]! - columns.first[decade.row]!).toBe(9);
    const e = { ...ledger.engagements[0]!, when: parseEdtf('2018-12-30/2019-01-02')! };
    const one = ledgerColumns({ ...ledger, engagements: [e] }, ['']);
    expect([one.first[0], one.last[0]]).toEqual([2018, 2018]);
  });

  it('name the code that no codebook has', () => {
    expect(() => facetColumn('track', ['defence'], [['defense']])).toThrow('track: defense');
  });

  it('hold a value once, however often a row names it', () => {
    expect([...facetColumn('domain', ['a', 'b'], [['b', 'b'], [], ['a']]).values]).toEqual([1, 0]);
  });
});
