import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { supports } from './supports.ts';

describe('supports', () => {
  it('finds a source that supports nothing, and a kind listed twice', () => {
    expect(
      verdict(supports, ({ visit }) => {
        visit.sources[0]!.supports = [];
        visit.sources[1]!.supports = ['date', 'date'];
      }),
    ).toEqual([
      '2020-03-01-rao-visit sources[0].supports: paper supports nothing',
      '2020-03-01-rao-visit sources[1].supports: date is listed twice',
    ]);
  });

  it('finds support for a fact that is not there', () => {
    expect(
      verdict(supports, ({ dialogue }) => {
        dialogue.place = null;
        dialogue.sources[0]!.supports = ['date', 'place', 'topics'];
      }),
    ).toEqual([
      '2020-03-02-dialogue-1 sources[0].supports: place, but the record states none',
      '2020-03-02-dialogue-1 sources[0].supports: topics, but the record states none',
    ]);
  });

  it('lets a source say that a meeting was held at a distance', () => {
    expect(
      verdict(supports, ({ online }) => {
        online.mode = 'telephone';
      }),
    ).toEqual([]);
  });
});
