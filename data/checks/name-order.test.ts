import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nameOrder } from './name-order.ts';

describe('name-order', () => {
  it('wants a Vietnamese name to begin with the family', () => {
    expect(
      verdict(nameOrder, ({ lan }) => {
        lan.familyName = 'Lan';
        lan.givenName = 'Tran';
        lan.sortName = 'Lan, Tran';
      }),
    ).toEqual([
      'tran-thi-lan name: “Tran Thi Lan” does not run from Lan to Tran',
      'tran-thi-lan sortName: “Lan, Tran”, not “Tran Thi Lan”',
    ]);
  });

  it('wants the family first in the sort name of others', () => {
    expect(
      verdict(nameOrder, ({ rao }) => {
        rao.sortName = 'Asha, Rao';
      }),
    ).toEqual(['asha-rao sortName: “Asha, Rao”, not “Rao, Asha”']);
  });

  it('lets a single name sort as it is', () => {
    expect(
      verdict(nameOrder, ({ rao }) => {
        rao.name = 'Rao';
        rao.givenName = null;
        rao.sortName = 'Rao';
      }),
    ).toEqual([]);
  });
});
