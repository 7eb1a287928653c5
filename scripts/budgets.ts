import { measure } from './budgets/measure.ts';
import budgets from '../budgets.json' with { type: 'json' };

/** `npm run budgets`: what a reader downloads from `dist`, against `budgets.json`. */

const { $comment: _, ...allowed } = budgets;
const measured = measure(new URL('../dist/', import.meta.url));
const rows = Object.entries(allowed).map(([what, most]) => {
  const size = measured[what as keyof typeof allowed];
  return { what, size, most, over: size > most };
});

for (const { what, size, most, over } of rows)
  console.log(
    `${over ? '✗' : '✓'} ${what.padEnd(14)}${size.toFixed(1).padStart(8)} kB of ${String(most).padStart(4)}`,
  );
const over = rows.filter((row) => row.over).map((row) => row.what);
if (over.length > 0) {
  console.error(`Over budget: ${over.join(', ')}. See what came in with: npx vite build --debug`);
  process.exitCode = 1;
}
