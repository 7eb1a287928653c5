import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { DEFAULT_VIEW, type PageState } from '#url/view.ts';
import type { Entry, Narrowing } from './entry.ts';
import { narrowed, targetOf, targetOfWords } from './target.ts';
import { entry } from './testing/entries.ts';

const state: PageState = {
  selection: { ...EVERYTHING, domain: ['cyber'], q: 'sea', count: 'visits' },
  view: DEFAULT_VIEW,
};
const made = (kind: Entry['kind'], id: string, narrowing: Narrowing | null = null): Entry => ({
  ...entry(kind, [id]),
  narrowing,
});

describe('an entry', () => {
  it('with a page of its own leads there, and keeps the filters', () => {
    expect(targetOf(made('official', 'a-b'), state)).toBe('/officials/a-b?count=visits&domain=cyber&q=sea');
    expect(targetOf(made('topic', 'maritime'), state)).toMatch(/^\/topics\/maritime\?/);
  });

  it('without one leads to all of its engagements, counted as they were', () => {
    const navy = made('organisation', 'navy', { kind: 'code', facet: 'organisation', code: 'navy' });
    expect(targetOf(navy, state)).toBe('/engagements?count=visits&organisation=navy');
    const delhi = made('place', 'city New Delhi', { kind: 'words', words: 'New Delhi' });
    expect(targetOf(delhi, state)).toBe('/engagements?count=visits&q=New+Delhi');
  });
});

describe('words', () => {
  it('lead to every engagement that holds them, whatever is filtered', () => {
    expect(targetOfWords('port call', state)).toBe('/engagements?count=visits&q=port+call');
  });
});

describe('filtering by an entry', () => {
  it('adds it to what is filtered already, once', () => {
    const cyber: Narrowing = { kind: 'code', facet: 'domain', code: 'cyber' };
    expect(narrowed(state.selection, cyber)).toEqual(state.selection);
    const space: Narrowing = { kind: 'code', facet: 'domain', code: 'space' };
    expect(narrowed(state.selection, space).domain).toEqual(['cyber', 'space']);
  });

  it('adds the words of a place to the words that are searched', () => {
    const delhi: Narrowing = { kind: 'words', words: 'New Delhi' };
    const once = narrowed(state.selection, delhi);
    expect(once.q).toBe('sea New Delhi');
    expect(narrowed(once, delhi)).toEqual(once);
  });
});
