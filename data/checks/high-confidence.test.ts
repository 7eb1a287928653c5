import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { highConfidence } from './high-confidence.ts';

describe('high-confidence', () => {
  it('wants a source for the date', () => {
    expect(
      verdict(highConfidence, ({ dialogue }) => {
        dialogue.sources[0]!.supports = ['place'];
      }),
    ).toEqual(['2020-03-02-dialogue-1 confidence: high, but no source for the date']);
  });

  it('wants more than aggregators', () => {
    expect(
      verdict(highConfidence, ({ agency }) => {
        agency.tier = 'aggregator';
      }),
    ).toEqual(['2022-05-dialogue-2 confidence: high, but every source is an aggregator']);
  });

  it('leaves medium and low confidence alone', () => {
    expect(
      verdict(highConfidence, ({ online, agency }) => {
        agency.tier = 'aggregator';
        online.confidence = 'medium';
      }),
    ).toEqual([]);
  });
});
