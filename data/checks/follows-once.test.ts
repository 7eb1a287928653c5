import { describe, expect, it } from 'vitest';
import { FOLLOW as link, verdict } from './example.ts';
import { followsOnce } from './follows-once.ts';

const ONLINE = '2022-05-dialogue-2';
const VISIT = '2020-03-01-rao-visit';

describe('follows-once', () => {
  it('finds a link that is written twice, and one of the whole beside one of a part', () => {
    expect(verdict(followsOnce, ({ online }) => void (online.follows = [link, link]))).toEqual([
      `${ONLINE} follows: ${VISIT}#mou by the whole is listed twice`,
    ]);
    expect(
      verdict(followsOnce, ({ online }) => void (online.follows = [link, { ...link, by: 'mou' }])),
    ).toEqual([`${ONLINE} follows: ${VISIT}#mou is taken up by the whole and by a part`]);
  });
  it('accepts two outcomes of its own that take up one', () => {
    const two = [
      { ...link, by: 'mou' },
      { ...link, by: 'grant' },
    ];
    expect(verdict(followsOnce, ({ online }) => void (online.follows = two))).toEqual([]);
  });
});
