import { expect, it } from 'vitest';
import { details, ledger, published } from '../../../tests/fixtures/ledger.ts';
import { recordOf } from './savedRecord.ts';

it('a record that is saved from its page equals the published one', () => {
  for (const engagement of ledger.engagements)
    expect(recordOf(engagement, details.engagements[engagement.row]!)).toEqual(
      published.engagements.find(({ id }) => id === engagement.id),
    );
});
