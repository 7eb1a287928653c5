import { writeFile } from 'node:fs/promises';
import { register } from 'node:module';
import { circumstances, writeChapter } from './chapter.ts';

/**
 * `npm run bench:growth [-- rows …]`: what the same work takes over more and more rows; fails where anything grows faster than
 * its rows. Without rows named it writes its chapter of `docs/bench.md` and the figure beside it.
 */
register('../../scripts/export/styles.mjs', import.meta.url);
const { SIZES, growthTable, worst } = await import('./growth/check.ts');
const given = process.argv.slice(2).map(Number);
const where = circumstances();
// Only now: what these import brings style sheets, which the line above teaches Node to leave out.
const { measureGrowth } = await import('./growth/measure.ts');
const measured = await measureGrowth(given.length > 0 ? given : SIZES);
const table = growthTable(measured);
console.log(table);
const { sentence, isLinear } = worst(measured);
console.log(sentence);
if (!isLinear) process.exitCode = 1;
if (given.length === 0) {
  const { growthFigure } = await import('./growth/figure.tsx');
  await writeFile(
    new URL('../../docs/bench-growth.svg', import.meta.url),
    await growthFigure(measured, sentence),
  );
  const image = '![Time against rows, both in powers of ten](bench-growth.svg)';
  await writeChapter('growth', `${where}\n\n${table}\n\n${sentence}\n\n${image}`);
}
