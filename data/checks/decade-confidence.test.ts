import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { decadeConfidence } from './decade-confidence.ts';

describe('decade-confidence', () => {
  it('finds a decade with more than low confidence', () => {
    expect(
      verdict(decadeConfidence, ({ visit, dialogue }) => {
        visit.date = '202X';
        dialogue.date = '202X';
        dialogue.confidence = 'low';
      }),
    ).toEqual(['2020-03-01-rao-visit confidence: high, with the date 202X']);
  });
});
