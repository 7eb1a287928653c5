import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { oneLead } from './one-lead.ts';

describe('one-lead', () => {
  it('finds a second lead of a side', () => {
    expect(
      verdict(oneLead, ({ visit }) => {
        visit.participants.push({ ...visit.participants[0]!, official: 'b-rao' });
      }),
    ).toEqual(['2020-03-01-rao-visit participants: two leads of side IN']);
  });
});
