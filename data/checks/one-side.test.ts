import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { oneSide } from './one-side.ts';

describe('one-side', () => {
  it('finds a person, or an organisation, on the other side', () => {
    expect(
      verdict(oneSide, ({ visit, dialogue, forum }) => {
        visit.participants[0]!.side = 'VN';
        dialogue.participants[0]!.organisation = 'mod-vn';
        forum.organisations['VN'] = ['mod-in'];
      }),
    ).toEqual([
      '2020-03-01-rao-visit participants[0].side: asha-rao is of side IN, not VN',
      '2020-03-01-rao-visit participants[0].organisation: navy-in is of side IN, not VN',
      '2020-03-02-dialogue-1 participants[0].organisation: mod-vn is of side VN, not IN',
      'dialogue organisations.VN: mod-in is of side IN, not VN',
    ]);
  });

  it('finds a side that is no party', () => {
    expect(
      verdict(oneSide, ({ rao, navy, visit, dialogue, online }) => {
        rao.side = 'FR';
        navy.side = 'nato';
        for (const e of [visit, dialogue, online]) e.participants = [];
      }),
    ).toEqual([
      'asha-rao side: “FR” is no party of the ledger; known: IN, VN',
      'navy-in side: “nato” is neither a party nor “other”; known: IN, VN, other',
    ]);
  });

  it('tells a person from an organisation of the same id', () => {
    expect(
      verdict(oneSide, ({ organisations, ministry }) => {
        organisations.push({ ...ministry, id: 'tran-thi-lan', side: 'other' });
      }),
    ).toEqual([]);
  });
});
