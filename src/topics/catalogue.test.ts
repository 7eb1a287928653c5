import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { catalogue } from './catalogue.ts';

const ledger = ledgerOf([
  { date: '2014-02-02', domains: ['un', 'cyber'] },
  { date: '2016', domains: ['cyber'] },
  { date: '201X', domains: ['law'] },
]);

describe('the list of topics', () => {
  it('has every topic of the codebook, those raised most first', () => {
    const { selected } = contextOf(ledger);
    const rows = catalogue(ledger, selected, [2014, 2015, 2016]);
    expect(rows).toHaveLength(ledger.codes.domain.length);
    expect(rows[0]).toMatchObject({ code: 'cyber', n: 2, of: 3, byYear: [1, 0, 1], first: { date: '2014-02-02' }, last: { date: '2016' } }); // prettier-ignore
    expect(rows.at(-1)).toMatchObject({ n: 0, first: null, last: null });
  });

  it('obeys the filters', () => {
    const { selected } = contextOf(ledger, { selection: { from: 2015 } });
    expect(catalogue(ledger, selected, [2016])[0]).toMatchObject({ code: 'cyber', n: 1, of: 1, first: { date: '2016' } }); // prettier-ignore
  });
});
