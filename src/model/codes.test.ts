import { expect, it } from 'vitest';
import { ledger } from '../../tests/fixtures/ledger.ts';
import {
  AT_A_DISTANCE,
  FINAL_OUTCOMES,
  HIGH_LEVEL,
  LEADING_PARTS,
  NOT_STATED,
  THIRD_COUNTRY,
  VISIT,
} from './codes.ts';

it('the codes that the program knows are codes of the ledger', () => {
  const { level, host, type, part, outcomeKind } = ledger.codes;
  const has = (list: typeof level, codes: readonly string[]) =>
    codes.filter((code) => !list.some((entry) => entry.code === code));
  expect([
    ...has(level, [NOT_STATED, HIGH_LEVEL]),
    ...has(host, [NOT_STATED, THIRD_COUNTRY, AT_A_DISTANCE]),
    ...has(type, [VISIT]),
    ...has(part, LEADING_PARTS),
    ...has(outcomeKind, FINAL_OUTCOMES),
  ]).toEqual([]);
});
