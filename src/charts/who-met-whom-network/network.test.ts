import { describe, expect, it } from 'vitest';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { drawnOf } from './drawn.ts';
import { EXAMPLES } from './examples.ts';
import { whoMetWhomNetwork } from './index.ts';
import { layOut } from './layout.ts';
import { placesOf } from './place.ts';
import { networkSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const parts = (key: Key) => whoMetWhomNetwork.parts(EXAMPLES[key].context, 2);
const count = (svg: string, shape: RegExp) => svg.match(shape)?.length ?? 0;

describe('the network of who met whom', () => {
  it.each(keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const)))(
    'of “%s” at %i px keeps its names apart and inside',
    (key, width) => {
      const picture = drawn(parts(key), width);
      expect(collisions(picture.svg)).toEqual([]);
      expect(outside(picture.svg, picture)).toEqual([]);
    },
  );

  it('draws a line for every pair, a circle for one party and a square for the other', () => {
    const { svg } = drawn(parts('typical'), 720);
    expect([count(svg, /<line /g), count(svg, /<circle /g), count(svg, /stroke-width="1.5"/g)]).toEqual([5, 3, 3]); // prettier-ignore
  });

  it('names each official in the drawing or in the list below it', () => {
    const said = lines(drawn(parts('extreme'), 1184).svg).map(({ words }) => words).join(' '); // prettier-ignore
    const { drawn: shown } = networkSeries(EXAMPLES.extreme.context).network;
    const missing = shown.people.filter(({ name }) => !said.includes(name));
    const more = Number(/and (\d+) more\./.exec(said)?.[1] ?? 0);
    expect(missing).toHaveLength(more);
  });

  it('names those who met most, where the marks around them leave room nearby only or further off', () => {
    const { nodes } = layOut(networkSeries(EXAMPLES.extreme.context), { width: 1184, text: 1 });
    expect(nodes.slice(0, 12).filter(({ label }) => label === null)).toEqual([]);
    const crowd = layOut(networkSeries(EXAMPLES.all.context), { width: 1184, text: 1 }).nodes;
    expect(crowd.some(({ label }) => label?.leader)).toBe(true);
  });

  it('says who of each side met most of the other', () => {
    expect(parts('typical').takeaway).toBe(
      'Anders General and Eva Envoy met the most officials of Southland, 2 each; Bea Minister and Cem Envoy met the most officials of Northland, 2 each.',
    );
  });

  it('has the same places every time, and other ones for other pairs', () => {
    const { drawn: shown, places } = networkSeries(EXAMPLES.extreme.context).network;
    expect(placesOf(shown)).toEqual(places);
    expect(placesOf({ ...shown, pairs: shown.pairs.slice(1) })).not.toEqual(places);
    expect(places.flat().every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});

describe('what a network has room for', () => {
  const { pairs } = networkSeries(EXAMPLES.extreme.context).meetings;

  it('is all pairs that met at least so many times', () => {
    const { pairs: shown, people, least } = drawnOf(pairs, 90);
    expect(least).not.toBeNull();
    expect(shown).toEqual(pairs.filter(({ units }) => units.length >= (least ?? 0)));
    expect(people.length).toBeLessThanOrEqual(90);
    const next = pairs.filter(({ units }) => units.length >= (least ?? 0) - 1);
    expect(new Set(next.flatMap(({ first, second }) => [first, second])).size).toBeGreaterThan(90);
  });

  it('is the first of them where more are level than it can hold', () => {
    const { people, pairs: shown, least } = drawnOf(pairs.filter(({ units }) => units.length === 1), 10); // prettier-ignore
    expect(least).toBeNull();
    expect(people.length).toBeLessThanOrEqual(10);
    expect(shown.length).toBeGreaterThan(4);
  });
});
