import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setYears, toggle, withCodes } from '#selection/change.ts';
import { EVERYTHING, FACETS, type Selection } from '#selection/selection.ts';
import { someSelection } from '../../tests/fixtures/rows.ts';
import { stepOnto } from './onto.ts';
import { DEFAULT_VIEW, type PageState } from './view.ts';

const state = (selection: Selection, view: Partial<PageState['view']> = {}): PageState => ({
  selection,
  view: { ...DEFAULT_VIEW, ...view },
});

/** As an address gives it: every list sorted. */
const selection = someSelection.map((any) =>
  FACETS.reduce((all, facet) => withCodes(all, facet, all[facet]), any),
);

describe('a step taken from another state', () => {
  it('adds and removes codes, and keeps those that were chosen meanwhile', () => {
    const before = state({ ...EVERYTHING, track: ['defence', 'security'] });
    const after = state({ ...EVERYTHING, track: ['defence', 'leaders'] });
    const latest = state({ ...EVERYTHING, track: ['defence', 'functional', 'security'], domain: ['cyber'] });
    expect(stepOnto(before, after, latest).selection).toMatchObject({
      track: ['defence', 'functional', 'leaders'],
      domain: ['cyber'],
    });
  });

  it('goes into the two sides of a comparison', () => {
    const years = (from: number, to: number) => setYears(EVERYTHING, from, to);
    const before = state(EVERYTHING, { a: years(2002, 2007), b: years(2008, 2013) });
    const after = state(EVERYTHING, { a: years(2002, 2006), b: years(2008, 2013) });
    const latest = state(EVERYTHING, {
      a: years(2005, 2007),
      b: toggle(years(2008, 2013), 'domain', 'cyber'),
    });
    const { a, b } = stepOnto(before, after, latest).view;
    expect(a).toMatchObject({ from: 2005, to: 2006 });
    expect(b).toEqual(latest.view.b);
  });

  it('replaces a side that was not there', () => {
    const after = state(EVERYTHING, { a: EVERYTHING, b: EVERYTHING });
    expect(stepOnto(state(EVERYTHING), after, state(EVERYTHING, { unit: 'month' })).view).toMatchObject({
      a: EVERYTHING,
      unit: 'month',
    });
  });

  it('is the step itself from the same state, and none where nothing was changed', () => {
    fc.assert(
      fc.property(selection, selection, selection, (a, b, c) => {
        expect(stepOnto(state(a), state(b), state(a))).toEqual(state(b));
        expect(stepOnto(state(a), state(a), state(c))).toEqual(state(c));
      }),
    );
  });
});
