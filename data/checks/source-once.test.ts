import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { sourceOnce } from './source-once.ts';

describe('source-once', () => {
  it('finds a source named twice', () => {
    expect(
      verdict(sourceOnce, ({ visit }) => {
        visit.sources.push({ source: 'paper', supports: ['date'] });
      }),
    ).toEqual(['2020-03-01-rao-visit sources: paper is named twice']);
  });
});
