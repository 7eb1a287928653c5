import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { outcomeOnce } from './outcome-once.ts';

const VISIT = '2020-03-01-rao-visit';

describe('outcome-once', () => {
  it('finds an id that names two outcomes of an engagement, not one that names one of each', () => {
    expect(
      verdict(outcomeOnce, ({ visit, online }) => {
        online.outcomes = structuredClone(visit.outcomes);
        visit.outcomes.push({ id: 'mou', kind: 'mou', detail: 'Another', amount: null });
      }),
    ).toEqual([`${VISIT} outcomes: “mou” names two`]);
  });
});
