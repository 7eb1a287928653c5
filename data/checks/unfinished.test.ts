import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { unfinished } from './unfinished.ts';

describe('unfinished', () => {
  it('finds a placeholder', () => {
    expect(
      verdict(unfinished, ({ visit, dialogue }) => {
        visit.summary = 'They met in ??.';
        dialogue.notes = ['TODO day'];
      }),
    ).toEqual([
      '2020-03-01-rao-visit summary: “They met in ??.”',
      '2020-03-02-dialogue-1 notes[0]: “TODO day”',
    ]);
  });

  it('leaves a quoted headline as it was printed', () => {
    expect(
      verdict(unfinished, ({ paper }) => {
        paper.title = 'A new era??';
      }),
    ).toEqual([]);
  });
});
