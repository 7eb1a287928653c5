import { describe, expect, it } from 'vitest';
import { FOLLOW as link, verdict } from './example.ts';
import { followsKnown } from './follows-known.ts';

const ONLINE = '2022-05-dialogue-2';
const VISIT = '2020-03-01-rao-visit';

describe('follows-known', () => {
  it('finds an outcome that the other engagement has not, and one that this engagement has not', () => {
    expect(
      verdict(followsKnown, ({ online }) => {
        online.follows = [{ ...link, outcome: 'grant', by: 'mou' }];
      }),
    ).toEqual([
      `${ONLINE} follows[0].outcome: ${VISIT} has no outcome “grant”; known: mou`,
      `${ONLINE} follows[0].by: it has no outcome “mou”; none is known`,
    ]);
  });
  it('leaves an engagement that is not there to the check of references', () => {
    expect(
      verdict(followsKnown, ({ online }) => void (online.follows = [{ ...link, engagement: 'x' }])),
    ).toEqual([]);
  });
});
