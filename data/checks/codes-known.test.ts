import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { codesKnown } from './codes-known.ts';

describe('codes-known', () => {
  it('names the list that lacks the code', () => {
    expect(
      verdict(codesKnown, ({ visit, ministers, paper }) => {
        visit.type = 'trip';
        visit.level = 'boss';
        visit.mode = 'by-post';
        visit.participants[1]!.part = 'guest';
        visit.topics[0]!.domain = 'sea';
        visit.outcomes[0]!.kind = 'deal';
        ministers.track = 'army';
        paper.tier = 'press';
      }),
    ).toEqual([
      '2020-03-01-rao-visit type: “trip” is not in types.json',
      '2020-03-01-rao-visit level: “boss” is not in levels.json',
      '2020-03-01-rao-visit mode: “by-post” is not in modes.json',
      '2020-03-01-rao-visit participants[1].part: “guest” is not in parts.json',
      '2020-03-01-rao-visit topics[0].domain: “sea” is not in domains.json',
      '2020-03-01-rao-visit outcomes[0].kind: “deal” is not in outcome-kinds.json',
      'ministers track: “army” is not in tracks.json',
      'paper tier: “press” is not in source-tiers.json',
    ]);
  });
});
