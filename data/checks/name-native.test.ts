import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nameNative } from './name-native.ts';

describe('name-native', () => {
  it('finds another name in the native form', () => {
    expect(
      verdict(nameNative, ({ lan }) => {
        lan.nameNative = 'Trần Thị Loan';
      }),
    ).toEqual(['tran-thi-lan nameNative: “Trần Thị Loan” is not “Tran Thi Lan”']);
  });

  it('reads đ as d', () => {
    expect(
      verdict(nameNative, ({ lan }) => {
        lan.name = 'Dang Thi Lan';
        lan.nameNative = 'Đặng Thị Lan';
      }),
    ).toEqual([]);
  });
});
