import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { parentCycle } from './parent-cycle.ts';

describe('parent-cycle', () => {
  it('finds organisations that belong to each other', () => {
    expect(
      verdict(parentCycle, ({ ministry }) => {
        ministry.parent = 'navy-in';
      }),
    ).toEqual(['mod-in parent: navy-in leads back to it', 'navy-in parent: mod-in leads back to it']);
  });
});
