import { describe, expect, it } from 'vitest';
import { followThrough } from '#model/followThrough.ts';
import { details, ledger } from '../../../tests/fixtures/ledger.ts';
import { statusOf } from './status.ts';

const { entries } = followThrough(ledger, details);
const statuses = (kind: string, isTaken: boolean) => [
  ...new Set(
    entries
      .filter(({ outcome, takenUp }) => outcome.kind === kind && takenUp.length > 0 === isTaken)
      .map(statusOf),
  ),
];

describe('the status of an outcome', () => {
  it('is taken up, or without a later record, or nothing where silence says nothing', () => {
    expect(statuses('credit-line', true)).toEqual(['taken']);
    expect(statuses('credit-line', false)).toEqual(['open']);
    expect(statuses('handover', false)).toEqual([null]);
  });
});
