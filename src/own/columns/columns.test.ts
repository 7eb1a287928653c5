import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { published } from '../../../tests/fixtures/ledger.ts';
import { buffersOf, lengthOf } from './column.ts';
import { readerOf } from './decode.ts';
import { encode, encodeText } from './encode.ts';

const back = (values: readonly unknown[]) => {
  const column = encode(values);
  expect(lengthOf(column)).toBe(values.length);
  const read = readerOf(structuredClone(column, { transfer: buffersOf(column) }));
  return values.map((_, row) => read(row));
};

const json = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a', 'b'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.record({ one: tie('value'), two: tie('value') }, { noNullPrototype: true }),
  ),
})).value;

describe('values brought into a column', () => {
  it('come back as they were, after a crossing between threads', () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 60 }), (values) => {
        expect(back(values)).toEqual(values);
      }),
    );
  });

  it('of the published ledger come back as they were', () => {
    for (const list of [published.engagements, published.officials, published.sources])
      expect(back(list)).toEqual(list);
  });

  it('that come back often are kept once', () => {
    const people = Array.from({ length: 200 }, (_, i) => ({ name: `n${i % 3}`, rank: i % 2 ? null : 'r' }));
    const column = encode(people);
    expect(column.kind === 'coded' && lengthOf(column.values)).toBe(6);
    const read = readerOf(column);
    expect(read(0)).toBe(read(6));
  });

  it('as text are read in any order, with any letters', () => {
    const words = Array.from({ length: 3000 }, (_, i) => (i === 2500 ? 'Đà Nẵng 🚢' : `word ${i}`));
    const read = readerOf(encodeText(words));
    for (const row of [2999, 0, 2500, 2047, 2048, 1]) expect(read(row)).toBe(words[row]);
  });
});
