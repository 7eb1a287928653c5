import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { knownCodes } from './known.ts';
import { dataOf, parseQuery, toQuery } from './query.ts';

const QUERY = '?data=own:k3v9&domain=cyber';
const readBy = (own: string | null) => parseQuery(new URLSearchParams(QUERY), knownCodes({ ...ledger, own }));

describe('an address of a dataset that a reader opened', () => {
  it('names it in one form', () => {
    expect(dataOf(QUERY)).toBe('own:k3v9');
    const { state, dropped } = readBy('own:k3v9');
    expect(toQuery(state)).toBe(QUERY);
    expect(dropped).toEqual([]);
  });

  it.each([null, 'own:other'])(
    'keeps what else it says where another dataset stands in for it: %s',
    (own) => {
      const { state, dropped } = readBy(own);
      expect(state.selection).toEqual({ ...EVERYTHING, domain: ['cyber'] });
      expect(state.view.data).toBeNull();
      expect(dropped).toEqual([{ key: 'data', value: 'own:k3v9' }]);
    },
  );

  it('is any other for the published ledger', () => expect(dataOf('?domain=cyber&data=')).toBeNull());
});
