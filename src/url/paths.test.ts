import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { paths } from './paths.ts';
import { DEFAULT_VIEW } from './view.ts';

const state = { selection: { ...EVERYTHING, domain: ['cyber'] }, view: DEFAULT_VIEW };

describe('paths', () => {
  it('name the thing in the path and the view in the query', () => {
    expect(paths.overview()).toBe('/');
    expect(paths.overview(state)).toBe('/?domain=cyber');
    expect(paths.engagement('first-dialogue', state)).toBe('/engagements/first-dialogue?domain=cyber');
    expect(paths.official('a-b')).toBe('/officials/a-b');
  });
  it('point at a place on a page after the query', () => {
    expect(paths.source('s-1', state)).toBe('/sources?domain=cyber#s-1');
    expect(paths.method('counting')).toBe('/method#counting');
    expect(paths.method(undefined, state)).toBe('/method?domain=cyber');
  });
  it('cannot be broken out of by an id', () => {
    expect(paths.official('../x?y#z')).toBe('/officials/..%2Fx%3Fy%23z');
  });
});
