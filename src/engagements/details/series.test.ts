import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../testing/ledger.ts';
import { besides, neighbours, otherSessions } from './series.ts';

const ledger = ledgerOf([
  { id: 'first', date: '2016', ordinal: 1 },
  { id: 'aside', date: '2017-05', mechanism: 'dialogue' },
  { id: 'third', date: '2018-01-01', ordinal: 3 },
  { id: 'visit', date: '2020-03-01/2020-03-04', mechanism: 'visits' },
  { id: 'second', date: '2020-03-02', ordinal: 2, partOf: 'visit' },
  { id: 'call', date: '2020-03-02', mechanism: 'visits', partOf: 'visit' },
  { id: 'elsewhere', date: '2020-03-02', mechanism: 'visits' },
  { id: 'farewell', date: '2020-03-04', mechanism: 'visits', partOf: 'visit' },
  { id: 'later', date: '2021', mechanism: 'visits' },
]);
const at = (id: string) => ledger.engagement(id);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('what lies around an engagement', () => {
  it('are its neighbours by session number, whatever the dates say', () => {
    const { previous, next } = neighbours(ledger, at('second'));
    expect([previous?.id, next?.id]).toEqual(['first', 'third']);
    expect(neighbours(ledger, at('third')).next).toBeUndefined();
  });

  it('are its neighbours by date where it bears no number, its own visit apart', () => {
    const { previous, next } = neighbours(ledger, at('call'));
    expect([previous?.id, next?.id]).toEqual([undefined, 'elsewhere']);
    expect(neighbours(ledger, at('later')).previous?.id).toBe('farewell');
  });

  it('are the other numbered sessions of its forum', () => {
    expect(ids(otherSessions(ledger, at('second')))).toEqual(['first', 'third']);
    expect(otherSessions(ledger, at('aside'))).toEqual([]);
  });

  it('are the same day and the rest of its visit, not the visit itself', () => {
    expect(ids(besides(ledger, at('second')))).toEqual(['call', 'elsewhere', 'farewell']);
    expect(ids(besides(ledger, at('visit')))).toEqual([]);
  });

  it('is no day that a date does not give', () => {
    expect(besides(ledger, at('first'))).toEqual([]);
  });
});
