import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nameLatin } from './name-latin.ts';

describe('name-latin', () => {
  it('finds diacritics in the name', () => {
    expect(
      verdict(nameLatin, ({ lan }) => {
        lan.name = 'Trần Thị Lan';
      }),
    ).toEqual(['tran-thi-lan name: “Trần Thị Lan” has other letters']);
  });
});
