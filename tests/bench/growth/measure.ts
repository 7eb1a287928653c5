import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { CHARTS } from '#charts/index.ts';
import { contextOf } from '#charts/testing/context.ts';
import { extremeLedger } from '#charts/testing/extremes.ts';
import { openLedger } from '#model/ledger.ts';
import { pack, unpack, type Wire } from '#model/wire.ts';
import { PALETTES } from '#ui/palette.ts';
import { clock } from '../clock.ts';
import type { Contender } from '../contender.ts';
import { open } from '../ours.ts';
import { quantile } from '../quantile.ts';
import { generate } from '../rows.ts';
import { steps, type Step } from '../steps.ts';

/** What is done, in the order of a visit; the words of the table and of the figure. */
export const WORK = {
  load: 'parse and open',
  index: 'index',
  filter: 'filter',
  search: 'search a word',
  paint: 'draw four figures',
} as const;
export type Work = keyof typeof WORK;
/** The processor's milliseconds for each kind of work, null where it was not done at this size, and bytes of the index. */
export type Grown = {
  readonly rows: number;
  readonly times: Readonly<Record<Work, number | null>>;
  readonly bytes: number;
};

/** More rows than these come as columns, never as one object each: a page could not hold them. */
const MOST_OBJECTS = 100_000;
const ROUNDS = 3;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const used = async () => {
  collect();
  // Buffers are given back a moment after their owners are gone.
  await setImmediate();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Caches that others use as well can only add to a time: the least is nearest to the truth. */
function least(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = clock();
    work();
    return clock() - start;
  });
  return Math.min(...times);
}

async function stepTimes(contender: Contender, isWanted: (step: Step) => boolean): Promise<number> {
  const medians: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times: number[] = [];
    for (const step of steps()) {
      const start = clock();
      await contender.show(step.view);
      if (isWanted(step)) times.push(clock() - start);
    }
    medians.push(quantile(times, 0.5));
  }
  return Math.min(...medians);
}

function objects(rows: number): Pick<Record<Work, number>, 'load' | 'paint'> {
  const ledger = extremeLedger(rows);
  const text = JSON.stringify(pack(ledger.core));
  const load = least(rows > 10_000 ? 1 : 2, () => openLedger(unpack(JSON.parse(text) as Wire)));
  const context = contextOf(ledger);
  const paint = least(rows > 10_000 ? 1 : 2, () =>
    CHARTS.slice(0, 4).map((chart) => {
      const parts = chart.parts({ ...context }, 1);
      return renderToStaticMarkup(parts.draw({ width: 1040, text: 1 }, PALETTES.light, true).element).length;
    }),
  );
  return { load, paint };
}

async function measure(rows: number): Promise<Grown> {
  const { load = null, paint = null } = rows > MOST_OBJECTS ? {} : objects(rows);
  const generated = generate(rows, 'dated');
  const before = await used();
  const start = clock();
  const contender = await open(generated);
  const index = clock() - start;
  const bytes = (await used()) - before;
  const filter = await stepTimes(contender, ({ kind }) => kind !== 'text');
  const search = await stepTimes(contender, ({ kind }) => kind === 'text');
  return { rows, times: { load, index, filter, search, paint }, bytes };
}

export async function measureGrowth(sizes: readonly number[]): Promise<Grown[]> {
  // What is compiled while the first size is measured would be counted as its own.
  await measure(1000);
  const grown: Grown[] = [];
  for (const rows of sizes) grown.push(await measure(rows));
  return grown;
}
