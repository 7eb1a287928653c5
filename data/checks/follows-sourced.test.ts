import { describe, expect, it } from 'vitest';
import { FOLLOW as link, verdict } from './example.ts';
import { followsSourced } from './follows-sourced.ts';

const ONLINE = '2022-05-dialogue-2';

describe('follows-sourced', () => {
  it('finds a source that the record does not have, and one that is named twice', () => {
    expect(
      verdict(followsSourced, ({ online }) => {
        online.follows = [{ ...link, sources: ['paper', 'agency', 'agency'] }];
      }),
    ).toEqual([
      `${ONLINE} follows[0].sources: paper is no source of the record; known: agency`,
      `${ONLINE} follows[0].sources: agency is named twice`,
    ]);
  });
});
