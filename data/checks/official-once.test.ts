import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { officialOnce } from './official-once.ts';

describe('official-once', () => {
  it('finds a person listed twice', () => {
    expect(
      verdict(officialOnce, ({ visit }) => {
        visit.participants[1] = { ...visit.participants[0]!, part: 'attended' };
      }),
    ).toEqual(['2020-03-01-rao-visit participants: asha-rao is listed twice']);
  });
});
