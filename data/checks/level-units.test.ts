import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { levelUnits } from './level-units.ts';

describe('level-units', () => {
  it('finds ships and units above working level', () => {
    expect(
      verdict(levelUnits, ({ visit, dialogue, online }) => {
        visit.type = 'port-call';
        dialogue.type = 'exercise';
        online.type = 'exercise';
        online.level = 'working-level';
      }),
    ).toEqual([
      '2020-03-01-rao-visit level: minister, but the type is port-call',
      '2020-03-02-dialogue-1 level: minister, but the type is exercise',
    ]);
  });
});
