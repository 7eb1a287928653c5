import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { references } from './references.ts';

describe('references', () => {
  it('follows every reference of an engagement', () => {
    expect(
      verdict(references, ({ visit, dialogue, online }) => {
        dialogue.mechanism = 'dialog';
        dialogue.partOf = 'visit';
        visit.participants[0]!.official = 'a-rao';
        visit.participants[0]!.organisation = 'navy';
        visit.sources[1]!.source = 'blog';
        online.conflicts[0]!.claims[1]!.sources[0] = 'forum-post';
      }),
    ).toEqual([
      '2020-03-01-rao-visit participants[0].official: there is no official “a-rao”; known: asha-rao, tran-thi-lan',
      '2020-03-01-rao-visit participants[0].organisation: there is no organisation “navy”; known: mod-in, navy-in, mod-vn',
      '2020-03-01-rao-visit sources[1].source: there is no source “blog”; known: paper, agency',
      '2020-03-02-dialogue-1 mechanism: there is no mechanism “dialog”; known: ministers, dialogue',
      '2020-03-02-dialogue-1 partOf: there is no engagement “visit”; known: 2020-03-01-rao-visit, 2020-03-02-dialogue-1, 2022-05-dialogue-2',
      '2022-05-dialogue-2 conflicts[0].claims[1].sources[0]: there is no source “forum-post”; known: paper, agency',
    ]);
  });

  it('follows those of organisations and mechanisms', () => {
    expect(
      verdict(references, ({ navy, forum }) => {
        navy.parent = 'mod';
        forum.intervalSource = 'press';
        forum.organisations['VN'] = ['mod'];
      }),
    ).toEqual([
      'navy-in parent: there is no organisation “mod”; known: mod-in, navy-in, mod-vn',
      'dialogue intervalSource: there is no source “press”; known: paper, agency',
      'dialogue organisations.VN[0]: there is no organisation “mod”; known: mod-in, navy-in, mod-vn',
    ]);
  });

  it('says nothing of a record that was refused for its shape: it exists', () => {
    expect(
      verdict(references, ({ officials, refused }) => {
        officials.pop();
        refused.add('tran-thi-lan');
      }),
    ).toEqual([]);
  });
});
