import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { nameId } from './name-id.ts';

describe('name-id', () => {
  it('compares id and name', () => {
    expect(
      verdict(nameId, ({ rao }) => {
        rao.name = 'Asha B. Rao';
      }),
    ).toEqual(['asha-rao id: “Asha B. Rao” gives asha-b-rao']);
  });
});
