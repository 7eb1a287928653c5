import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { codesKnown } from './codes-known.ts';

describe('codes-known', () => {
  it('names the list that lacks the code, and the codes that it has', () => {
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
      '2020-03-01-rao-visit type: “trip” is not in types.json; known: visit, dialogue, call-on, phone-call, agreement-signing, port-call, exercise',
      '2020-03-01-rao-visit level: “boss” is not in levels.json; known: minister, working-level, unknown',
      '2020-03-01-rao-visit mode: “by-post” is not in modes.json; known: in-person, virtual, telephone',
      '2020-03-01-rao-visit participants[1].part: “guest” is not in parts.json; known: lead, host, signatory, attended',
      '2020-03-01-rao-visit topics[0].domain: “sea” is not in domains.json; known: maritime, cyber',
      '2020-03-01-rao-visit outcomes[0].kind: “deal” is not in outcome-kinds.json; known: mou',
      'ministers track: “army” is not in tracks.json; known: defence',
      'paper tier: “press” is not in source-tiers.json; known: newspaper, aggregator',
    ]);
  });
});
