import { describe, expect, it } from 'vitest';
import { activeFilters } from '#selection/change.ts';
import { EVERYTHING, FACETS } from '#selection/selection.ts';
import { facetCodes } from '#selection/facetCodes.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { describeFilter, describeSelection, labelOf, sentence } from './describe.ts';

const [first, second] = ledger.codes.domain;
const selection = {
  ...EVERYTHING,
  domain: [first!.code, second!.code],
  track: [ledger.codes.track[0]!.code],
  from: 2014,
  to: 2026,
  q: 'talks',
};
const sentences = (match: 'any' | 'all') => describeSelection({ ...selection, match }, ledger).map(sentence);

describe('a selection in words', () => {
  it('names each filter once, with the labels of its codes', () => {
    expect(sentences('any')).toEqual([
      `Topic, any of: ${first!.label}, ${second!.label}`,
      `Track: ${ledger.codes.track[0]!.label}`,
      'Years: 2014–2026',
      'Text: “talks”',
    ]);
  });
  it('says where all domains are demanded', () => {
    expect(sentences('all')[0]).toBe(`Topic, all of: ${first!.label}, ${second!.label}`);
  });
  it('is silent when everything is in view', () => expect(describeSelection(EVERYTHING, ledger)).toEqual([]));
  it('has a word for every code of every facet', () => {
    for (const facet of FACETS)
      for (const code of facetCodes(facet, ledger)) expect(labelOf(facet, code, ledger)).not.toBe('');
  });
  it('puts each removable filter into words', () => {
    expect(activeFilters(selection).map((filter) => sentence(describeFilter(filter, ledger)))).toContain(
      `Topic: ${first!.label}`,
    );
  });
});
