import type { Entry } from '#search/entry.ts';
import { searcher } from '#search/searcher.ts';
import { shelfOf } from '#search/shelf.ts';
import { clock } from './clock.ts';
import { quantile } from './quantile.ts';
import { generate } from './rows.ts';

/**
 * Measures the search over everything as a reader types, key by key, in milliseconds of the processor's own time: `npx tsx tests/bench/search.ts [rows …]`. Each row has a number of
 * its own, so that there are as many different words as there are rows.
 */
const TYPED = ['nguyen van giang', 'dialogue quang', '1234', 'visit place-3 singh', 'e', 'xyzzy'];

function entriesOf(length: number): Entry[] {
  return generate(length, 'dated').text.map((text, row) => ({
    kind: 'engagement',
    id: String(row),
    names: [`${text.split(' ', 2).join(' ')} ${row}`],
    note: () => '',
    narrowing: null,
    parts: () => [text],
  }));
}

const sizes = process.argv.slice(2).map(Number);
for (const length of sizes.length > 0 ? sizes : [292, 10_000, 100_000]) {
  const entries = entriesOf(length);
  const began = clock();
  const shelf = shelfOf('engagement', entries);
  const made = clock() - began;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const search = searcher([shelf]);
    for (const typed of TYPED)
      for (let end = 1; end <= typed.length; end++) {
        const start = clock();
        search(typed.slice(0, end));
        times.push(clock() - start);
      }
  }
  const spread = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(2)).join(' / ');
  console.log(`${length} rows: made in ${made.toFixed(0)} ms; a key, median / p95 / most: ${spread} ms`);
}
