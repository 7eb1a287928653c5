import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nameOnce } from './name-once.ts';

describe('name-once', () => {
  it('finds a name that is the alias of another', () => {
    expect(
      verdict(nameOnce, ({ lan }) => {
        lan.aliases = ['A. Rao'];
      }),
    ).toEqual(['tran-thi-lan name: “A. Rao” is also asha-rao']);
  });

  it('finds an alias listed twice, or equal to the name', () => {
    expect(
      verdict(nameOnce, ({ rao, lan }) => {
        rao.aliases = ['A. Rao', 'A. Rao'];
        lan.aliases = ['Tran Thi Lan'];
      }),
    ).toEqual([
      'asha-rao aliases: “A. Rao” is listed twice',
      'tran-thi-lan aliases: “Tran Thi Lan” is listed twice',
    ]);
  });
});
