import { describe, expect, it } from 'vitest';
import { FOLLOW as link, verdict } from './example.ts';
import { followsCycle } from './follows-cycle.ts';

const VISIT = '2020-03-01-rao-visit';

describe('follows-cycle', () => {
  it('finds every link of a circle, however long, and none that only leads into it', () => {
    expect(
      verdict(followsCycle, ({ visit, dialogue, online }) => {
        visit.follows = [{ ...link, engagement: dialogue.id }];
        dialogue.follows = [{ ...link, engagement: visit.id }];
        online.follows = [{ ...link }];
      }),
    ).toEqual([
      `${VISIT} follows[0].engagement: 2020-03-02-dialogue-1 leads back to it`,
      `2020-03-02-dialogue-1 follows[0].engagement: ${VISIT} leads back to it`,
    ]);
  });
});
