import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Person } from '#charts/who-met-whom/meetings.ts';
import type { Drawn } from './drawn.ts';
import { radiusOf } from './marks.ts';

/** A place between 0 and 1 across and down; across is the longer way. */
export type Place = readonly [across: number, down: number];

type Node = SimulationNodeDatum & { readonly person: Person };

/** Twice as many move nothing that can be seen, and a filter has to answer at once. */
const TICKS = 150;
/** Written out: `Math.pow`, `sin` and `cos` may differ in their last digit from one engine to the next; roots and sums do not. */
const DECAY = 0.045;
const DIGITS = 1e4;

/** One side begins on the left, the other on the right, each in its order. */
function beginnings(people: readonly Person[]): Node[] {
  const rows = [0, 0];
  return people.map((person) => {
    const row = rows[person.side] ?? 0;
    rows[person.side] = row + 1;
    // Alternately above and below the middle.
    const y = 14 * (row % 2 === 0 ? row : -row - 1);
    return { person, x: person.side === 0 ? -120 : 120, y };
  });
}

function spread(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) =>
    high === low ? 0.5 : Math.round(((value - low) / (high - low)) * DIGITS) / DIGITS,
  );
}

/**
 * Places officials so that those who met are near: d3-force from fixed beginnings, a fixed number of ticks, in one go. The same
 * pairs give the same places in a browser and in Node.
 */
export function placesOf({ people, pairs }: Drawn): Place[] {
  const nodes = beginnings(people);
  const at = new Map(people.map((person, i) => [person, i]));
  const links = pairs.map(({ first, second }) => ({
    source: at.get(first) ?? 0,
    target: at.get(second) ?? 0,
  }));
  forceSimulation(nodes)
    .stop()
    .alphaDecay(DECAY)
    .force('near', forceLink(links).distance(46))
    .force('apart', forceManyBody().strength(-130).distanceMax(420))
    .force(
      'room',
      forceCollide<Node>((node) => radiusOf(node.person.units.length) + 9),
    )
    // Wider than high, as a page is.
    .force('across', forceX(0).strength(0.035))
    .force('down', forceY(0).strength(0.11))
    .tick(TICKS);
  const across = spread(nodes.map(({ x = 0 }) => x));
  const down = spread(nodes.map(({ y = 0 }) => y));
  return people.map((_, i) => [across[i] ?? 0.5, down[i] ?? 0.5]);
}
