import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { EXAMPLES } from './examples.ts';
import { whoMetWhomMatrix } from './index.ts';

const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const parts = (key: keyof typeof EXAMPLES) => whoMetWhomMatrix.parts(EXAMPLES[key].context, 1);
const words = (key: keyof typeof EXAMPLES, width: number) =>
  lines(drawn(parts(key), width).svg).map((line) => line.words);

describe('the matrix of who met whom', () => {
  it.each(keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const)))(
    'of “%s” at %i px keeps its words apart and inside',
    (key, width) => {
      const picture = drawn(parts(key), width);
      expect(collisions(picture.svg)).toEqual([]);
      expect(outside(picture.svg, picture)).toEqual([]);
    },
  );

  it('says who met most often, how often and when; how many met once', () => {
    expect(parts('typical').takeaway).toBe(
      'Anders General and Bea Minister met most often: four times, 2016–2024. Of 5 pairs, 3 met once.',
    );
    expect(parts('one').takeaway).toBe('One pair: Anders General and Bea Minister met once, 2016.');
    expect(parts('empty').takeaway).toBe('No engagement in view lists officials of both sides.');
  });

  it('holds every pair in its table, drawn or not', () => {
    expect(parts('typical').table.rows[0]).toEqual(['Anders General', 'Bea Minister', 2016, 2024, 4]);
    expect(parts('all').table.rows).toEqual(parts('extreme').table.rows);
  });

  it('states how many officials are not drawn, and draws all of them when asked', () => {
    expect(words('extreme', 1184).join(' ')).toMatch(/in the table: \d+ officials of Northland and \d+ officials of Southland\./); // prettier-ignore
    const names = new Set(parts('all').table.rows.flatMap(([first, second]) => [first, second]));
    const drawnWords = words('all', 1184).join(' ');
    for (const name of names) expect(drawnWords, String(name)).toContain(String(name).split(' ').at(-1));
    expect(drawnWords).not.toContain('Not drawn');
  });

  it('is a list of pairs on a phone', () => {
    expect(words('typical', 358).slice(3, 7)).toEqual(['Anders General', 'Bea Minister', '2016–2024', '4']);
    expect(words('extreme', 358).at(-1)).toMatch(/\.$/);
  });
});
