import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { sourceFindable } from './source-findable.ts';

describe('source-findable', () => {
  it('finds a source with neither address nor title', () => {
    expect(
      verdict(sourceFindable, ({ paper, agency }) => {
        paper.url = null;
        agency.url = null;
        agency.title = null;
      }),
    ).toEqual(['agency url: neither address nor title']);
  });
});
