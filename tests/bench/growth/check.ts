import { number } from '../table.ts';
import { WORK, type Grown, type Work } from './measure.ts';

export const SIZES = [1000, 10_000, 100_000, 1_000_000];
const KINDS = Object.keys(WORK) as Work[];

/** Half as much again as the rows: what no longer fits a processor's caches takes longer to reach. */
const ALLOWED = 1.5;
/** Below so many milliseconds a time says more about the clock than about the work. */
const LEAST = 1;

const grouped = (value: number) => value.toLocaleString('en-GB');

export function growthTable(grown: readonly Grown[]): string {
  const lines = grown.map(({ rows, times, bytes }) => {
    const cells = KINDS.map((kind) => (times[kind] === null ? '—' : number(times[kind])));
    return `| ${[grouped(rows), ...cells, number(bytes / 1e6)].join(' | ')} |`;
  });
  return [
    `| rows | ${KINDS.map((kind) => `${WORK[kind]}, ms`).join(' | ')} | index, MB |`,
    `| ${'---: | '.repeat(KINDS.length + 2)}`,
    ...lines,
  ].join('\n');
}

type Growth = { readonly what: string; readonly from: Grown; readonly to: Grown; readonly factor: number };

/** How much more a row costs at each size than at the size before, for everything that can be told. */
const growths = (grown: readonly Grown[]): Growth[] =>
  grown.slice(1).flatMap((to, i) => {
    const from = grown[i]!;
    const more = to.rows / from.rows;
    const times = KINDS.flatMap((kind): Growth[] => {
      const [a, b] = [from.times[kind], to.times[kind]];
      return a === null || b === null || a < LEAST
        ? []
        : [{ what: WORK[kind], from, to, factor: b / a / more }];
    });
    return [...times, { what: 'memory', from, to, factor: to.bytes / from.bytes / more }];
  });

/** The steepest growth in words, and whether it may pass for linear. */
export function worst(grown: readonly Grown[]): { readonly sentence: string; readonly isLinear: boolean } {
  const [steepest] = growths(grown).sort((a, b) => b.factor - a.factor);
  if (!steepest) return { sentence: 'One size says nothing about growth.', isLinear: true };
  const { what, from, to, factor } = steepest;
  const isLinear = factor <= ALLOWED;
  const said = `from ${grouped(from.rows)} to ${grouped(to.rows)} rows, “${what}” takes ${number((factor * to.rows) / from.rows)} times as much`;
  return {
    sentence: isLinear
      ? `Nothing grows faster than its rows, caches that no longer hold them allowed for; the steepest: ${said}.`
      : `Something grows faster than its rows: ${said}.`,
    isLinear,
  };
}
