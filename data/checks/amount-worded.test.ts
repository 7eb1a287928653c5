import { describe, expect, it } from 'vitest';
import { amountWorded } from './amount-worded.ts';
import { verdict } from './example.ts';

const VISIT = '2020-03-01-rao-visit';

describe('amount-worded', () => {
  it.each([
    [2_500_000, 'Grant of USD 2.5 million', true],
    [250_000, 'Grant of USD 250,000', true],
    [100_000_000, 'USD 10 million', false],
  ])('compares %d with “%s”', (value, detail, agrees) => {
    const found = verdict(amountWorded, ({ visit }) => {
      visit.outcomes = [{ id: 'grant', kind: 'mou', detail, amount: { currency: 'USD', value } }];
    });
    expect(found).toEqual(
      agrees ? [] : [`${VISIT} outcomes[0].amount: the detail does not say “USD 100 million”`],
    );
  });
});
