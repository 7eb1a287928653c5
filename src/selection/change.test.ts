import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someSelection } from '../../tests/fixtures/rows.ts';
import {
  activeFilters, clearAll, clearFacet, isPicked, removeFilter, setText, setYears, tidy, toggle, togglePick,
} from './change.ts'; // prettier-ignore
import { EVERYTHING, type Pick } from './selection.ts';

describe('toggle', () => {
  it('adds a code in its place and removes it again', () => {
    const both = toggle(toggle(EVERYTHING, 'domain', 'maritime'), 'domain', 'cyber');
    expect(both.domain).toEqual(['cyber', 'maritime']);
    expect(toggle(both, 'domain', 'maritime').domain).toEqual(['cyber']);
  });
  it('gives equal data whatever the order of the clicks', () => {
    const one = toggle(toggle(EVERYTHING, 'track', 'a'), 'track', 'b');
    const other = toggle(toggle(EVERYTHING, 'track', 'b'), 'track', 'a');
    expect(one).toEqual(other);
  });
});

describe('years and text', () => {
  it('takes years in either order and leaves an end open', () => {
    expect(setYears(EVERYTHING, 2024, 2018)).toMatchObject({ from: 2018, to: 2024 });
    expect(setYears(EVERYTHING, null, 2018)).toMatchObject({ from: null, to: 2018 });
  });
  it('keeps words tidy: one line, NFC, at most 200 characters, no broken letter', () => {
    expect(setText(EVERYTHING, '  cyber \n\u0000 talks ').q).toBe('cyber talks');
    expect(tidy('Lương'.normalize('NFD'))).toBe('Lương');
    expect(tidy('x\ud800y')).toBe('xy');
    expect(Array.from(tidy('😀'.repeat(300)))).toHaveLength(200);
  });
  it('is tidy once tidied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (q) => {
        expect(tidy(tidy(q))).toBe(tidy(q));
      }),
    );
  });
});

describe('a pick', () => {
  const bar: Pick = { facets: { domain: 'cyber' } };
  const cell: Pick = { facets: { domain: 'cyber' }, years: [2022, 2022] };

  it('of one code joins the codes of its facet and leaves them again', () => {
    const before = toggle(EVERYTHING, 'domain', 'maritime');
    const after = togglePick(before, bar);
    expect(after.domain).toEqual(['cyber', 'maritime']);
    expect(isPicked(after, bar)).toBe(true);
    expect(togglePick(after, bar)).toEqual(before);
  });
  it('of several things puts exactly these', () => {
    const after = togglePick(toggle(setYears(EVERYTHING, 2010, 2020), 'domain', 'maritime'), cell);
    expect(after).toEqual({ ...EVERYTHING, domain: ['cyber'], from: 2022, to: 2022 });
    expect(isPicked(after, cell)).toBe(true);
    expect(togglePick(after, cell)).toEqual(EVERYTHING);
  });
  it('is not in force while one part of it is missing or another code stands beside it', () => {
    const put = togglePick(EVERYTHING, cell);
    expect(isPicked(setYears(put, 2021, 2022), cell)).toBe(false);
    expect(isPicked(toggle(put, 'domain', 'maritime'), cell)).toBe(false);
  });
  it('leaves every other filter alone', () => {
    const before = setText(toggle(EVERYTHING, 'mode', 'online'), 'talks');
    expect(togglePick(togglePick(before, cell), cell)).toEqual(before);
  });
});

describe('removing', () => {
  it('removing every active filter, one by one, is clearing all', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const left = activeFilters(selection).reduce(removeFilter, selection);
        expect({ ...left, match: 'any' }).toEqual(clearAll(selection));
        expect(activeFilters(left)).toEqual([]);
      }),
    );
  });
  it('clears one facet, or all but the counting rule', () => {
    const selection = {
      ...toggle(toggle(EVERYTHING, 'type', 'visit'), 'mode', 'online'),
      count: 'visits' as const,
    };
    expect(clearFacet(selection, 'type')).toMatchObject({ type: [], mode: ['online'] });
    expect(clearAll(selection)).toEqual({ ...EVERYTHING, count: 'visits' });
  });
});
