import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { conflictVoices } from './conflict-voices.ts';

describe('conflict-voices', () => {
  it('finds a conflict of one voice', () => {
    expect(
      verdict(conflictVoices, ({ online }) => {
        online.conflicts[0]!.claims.pop();
      }),
    ).toEqual(['2022-05-dialogue-2 conflicts[0].claims: one voice']);
  });

  it('takes one claim read together from two sources', () => {
    expect(
      verdict(conflictVoices, ({ online }) => {
        online.conflicts[0]!.claims = [{ value: 'reports differ', sources: ['paper', 'agency'] }];
      }),
    ).toEqual([]);
  });
});
