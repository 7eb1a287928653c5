import type { Outcome } from '#model/record.ts';
import { found, type Check } from './check.ts';

/** As a detail writes it: USD 19.5 million, USD 250,000. */
function worded({ currency, value }: NonNullable<Outcome['amount']>) {
  const millions = value / 1_000_000;
  return `${currency} ${millions >= 1 ? `${millions.toLocaleString('en')} million` : value.toLocaleString('en')}`;
}

export const amountWorded: Check = {
  id: 'amount-worded',
  rule: 'The amount of an outcome stands in its words too: USD 100 million.',
  tip: 'Write the sum into the detail, or correct the figure; a sum that another outcome granted is no amount here.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      row.record.outcomes.flatMap(({ detail, amount }, i) =>
        amount === null || detail.includes(worded(amount))
          ? []
          : [found(row, `outcomes[${i}].amount`, `the detail does not say “${worded(amount)}”`)],
      ),
    ),
};
