import { describe, expect, it } from 'vitest';
import type { Conflict } from '#model/record.ts';
import { source } from '../testing/ledger.ts';
import { readings } from './claims.ts';

const sources = [source('one'), source('two')];
const conflict = (field: Conflict['field'], follows: string): Conflict => ({
  field,
  follows,
  why: 'Because.',
  claims: [
    { value: '2020-01-02', sources: ['one'] },
    { value: 'a Saturday', sources: ['two', 'one'] },
  ],
});
const lines = (subject: Conflict) =>
  readings(subject, sources).map(({ stand, text, by }) => [
    stand,
    text,
    ...by.map(({ publisher }) => publisher),
  ]);

describe('the readings of a conflict', () => {
  it('start with the claim that the ledger follows, and name who says what', () => {
    expect(lines(conflict('topics', 'a Saturday'))).toEqual([
      ['followed', '“a Saturday”', 'Publisher of two', 'Publisher of one'],
      ['notFollowed', '“2020-01-02”', 'Publisher of one'],
    ]);
  });

  it('do not call a claim refused where the ledger follows words of its own', () => {
    expect(lines(conflict('topics', 'left open')).map(([stand, text]) => [stand, text])).toEqual([
      ['followed', '“left open”'],
      ['claimed', '“2020-01-02”'],
      ['claimed', '“a Saturday”'],
    ]);
  });

  it('put a date in the ledger’s notation into words', () => {
    expect(lines(conflict('date', '2020-01-02'))[0]?.slice(0, 2)).toEqual(['followed', '2 January 2020']);
    expect(lines(conflict('date', '2020-01-02'))[1]?.slice(0, 2)).toEqual(['notFollowed', '“a Saturday”']);
  });
});
