import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { EXAMPLES } from './examples.ts';
import { stripParts } from './index.ts';
import { stripLinks } from './links.ts';
import { stripSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = (Object.keys(EXAMPLES) as Key[]).filter((key) => key !== 'alone');
const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));
const seriesOf = (key: Key) => stripSeries(EXAMPLES[key]) ?? expect.fail(key);
const partsOf = (key: Key) => stripParts(EXAMPLES[key].ledger, seriesOf(key), 1);
const words = (key: Key, width: number) => lines(drawn(partsOf(key), width).svg).map((line) => line.words);

describe('the picture of a series', () => {
  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(partsOf(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it.each(WIDTHS)('names the session of the page, its neighbours and the next due at %i px', (width) => {
    expect(words('typical', width)).toEqual(
      expect.arrayContaining(['Second, 13 Sept 2022', 'Third, 5 Dec 2024', 'Fourth, due Dec 2026']),
    );
    expect(words('typical', width)).toContain('Northland · this page');
  });

  it('names the session of the page however close the others are', () => {
    for (const width of WIDTHS) expect(words('crowded', width)).toContain('Fifteenth, 15 Mar 2019');
  });

  it('says that a session was due', () => {
    expect(words('late', 1184)).toContain('Next was due Jun 2025');
  });

  it('writes every session in a column where there is no room for a line', () => {
    expect(words('crowded', 358).filter((line) => line.endsWith('Mar 2019'))).toHaveLength(9);
  });
});

describe('the links over the picture', () => {
  it.each(cases)('of “%s” at %i px lie over every session, inside, their marks apart', (key, width) => {
    const { ledger } = EXAMPLES[key];
    const links = stripLinks(ledger, seriesOf(key), { width, text: 1 });
    expect(links.map(({ id }) => id)).toEqual(seriesOf(key).shown.map(({ id }) => id));
    const { height } = drawn(partsOf(key), width);
    for (const { mark, words: name } of links)
      for (const { left, top, ...size } of name ? [mark, name] : [mark]) {
        expect(left).toBeGreaterThan(-12);
        expect(left + size.width).toBeLessThan(width + 12);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + size.height).toBeLessThanOrEqual(height);
      }
  });

  it('say which one is this page', () => {
    const links = stripLinks(EXAMPLES.typical.ledger, seriesOf('typical'), { width: 1184, text: 1 });
    expect(links.map(({ isCurrent }) => isCurrent)).toEqual([false, false, true]);
    expect(links[0]?.label).toBe('First, Apr 2018: Northland');
  });
});
