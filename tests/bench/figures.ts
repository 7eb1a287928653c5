import { readdirSync } from 'node:fs';
import type { Chart } from '#charts/chart.ts';
import { CHARTS } from '#charts/index.ts';
import type { Example } from '#charts/testing/example.ts';
import { extremeContext, OWN_LEDGER } from '#charts/testing/extremeContext.ts';
import { extremeLedger } from '#charts/testing/extremes.ts';

/** `npx tsx tests/bench/figures.ts [rows]`: how long each figure takes to say all that it says; ms, first and best of five. */
const rows = Number(process.argv[2] ?? 100_000);
const ledger = extremeLedger(rows);
const CHART_FOLDERS = new URL('../../src/charts/', import.meta.url);

type Module = { readonly EXAMPLES: Readonly<Record<string, Example>>; readonly CHART?: Chart };

console.log(`${rows} rows`);
for (const folder of readdirSync(CHART_FOLDERS).filter((name) => !OWN_LEDGER.has(name))) {
  const file = new URL(`${folder}/examples.ts`, CHART_FOLDERS).href;
  const module = (await import(file).catch(() => null)) as Module | null;
  const chart = module?.CHART ?? CHARTS.find(({ id }) => id === folder);
  if (!module || !chart) continue;
  const context = extremeContext(Object.values(module.EXAMPLES), ledger);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    // A figure keeps its series by the context: a new one is read again, what a selection shares is not.
    chart.parts({ ...context }, 1);
    return performance.now() - start;
  });
  const ms = (time: number) => String(Math.round(time)).padStart(6);
  console.log(`${folder.padEnd(24)}${ms(times[0] ?? 0)}${ms(Math.min(...times))}`);
}
