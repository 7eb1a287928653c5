import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nfc } from './nfc.ts';

describe('nfc', () => {
  it('finds decomposed letters deep inside a record', () => {
    expect(
      verdict(nfc, ({ lan, visit }) => {
        lan.nameNative = 'Trần Thị Lan'.normalize('NFD');
        visit.topics[0]!.detail = 'Cafe\u0301';
      }),
    ).toEqual([
      '2020-03-01-rao-visit topics[0].detail: “Café” is not NFC',
      'tran-thi-lan nameNative: “Trần Thị Lan” is not NFC',
    ]);
  });
});
