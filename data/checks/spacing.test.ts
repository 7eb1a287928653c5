import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { spacing } from './spacing.ts';

describe('spacing', () => {
  it('finds ends, doubles and the invisible', () => {
    expect(
      verdict(spacing, ({ visit, dialogue, online, rao }) => {
        visit.title = ' Visit';
        dialogue.title = 'First  dialogue';
        online.notes = ['no\u200bday', 'two\nlines'];
        rao.name = 'Asha\u00a0Rao';
      }),
    ).toEqual([
      '2020-03-01-rao-visit title: " Visit"',
      '2020-03-02-dialogue-1 title: "First  dialogue"',
      '2022-05-dialogue-2 notes[0]: "no​day"',
      '2022-05-dialogue-2 notes[1]: "two\\nlines"',
      'asha-rao name: "Asha Rao"',
    ]);
  });
});
