import { expect, it } from 'vitest';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { FINAL_OUTCOMES, LEADING_PARTS, NOT_STATED, VISIT } from './codes.ts';

it('the codes that the program knows are codes of the ledger', () => {
  const { level, host, type, part, outcomeKind } = ledger.codes;
  const has = (list: typeof level, codes: readonly string[]) =>
    codes.filter((code) => !list.some((entry) => entry.code === code));
  expect([
    ...has(level, [NOT_STATED]),
    ...has(host, [NOT_STATED]),
    ...has(type, [VISIT]),
    ...has(part, LEADING_PARTS),
    ...has(outcomeKind, FINAL_OUTCOMES),
  ]).toEqual([]);
});
