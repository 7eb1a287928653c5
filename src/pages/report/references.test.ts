import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../../tests/fixtures/ledger.ts';
import { references, shortAddress } from './references.ts';

const engagements = ledger.engagements.slice(-20);
const { list, numbersOf } = references(engagements, details.sources);

describe('the references of a report', () => {
  it('number every report once, by first mention', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const first = engagements[0]!;
    expect(numbersOf(first)).toEqual(first.sources.map((_, i) => i + 1));
  });

  it('stand beside each engagement as the numbers of exactly its reports', () => {
    for (const engagement of engagements) {
      const named = numbersOf(engagement).map((number) => list[number - 1]?.id);
      const own = engagement.sources.map((at) => details.sources[at]?.id);
      expect(new Set(named)).toEqual(new Set(own));
    }
    expect(new Set(engagements.flatMap(numbersOf)).size).toBe(list.length);
  });

  it('show a host beside a title, and the begin of the path where there is none', () => {
    const href = 'https://www.pib.gov.in/newsite/PrintRelease.aspx?relid=160181';
    expect(shortAddress(href, false)).toBe('pib.gov.in');
    expect(shortAddress(href, true)).toBe('pib.gov.in/newsite/PrintRelease.aspx?rel…');
    expect(shortAddress('https://mofa.gov.vn/', true)).toBe('mofa.gov.vn');
  });
});
