import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { levelNamed } from './level-named.ts';

describe('level-named', () => {
  it('wants somebody who gives the level', () => {
    expect(
      verdict(levelNamed, ({ dialogue }) => {
        dialogue.participants = [];
      }),
    ).toEqual(['2020-03-02-dialogue-1 level: minister, but nobody is named who would give it']);
  });

  it('counts no witness of a signing', () => {
    expect(
      verdict(levelNamed, ({ visit }) => {
        visit.type = 'agreement-signing';
        visit.participants[0]!.part = 'attended';
      }),
    ).toEqual(['2020-03-01-rao-visit level: minister, but nobody is named who would give it']);
  });

  it('asks nobody for working level or for a level not stated', () => {
    expect(
      verdict(levelNamed, ({ visit, dialogue }) => {
        visit.level = 'working-level';
        visit.participants = [];
        dialogue.level = 'unknown';
        dialogue.participants = [];
      }),
    ).toEqual([]);
  });
});
