import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './run.mjs';
import { browser } from './browser.mjs';
import { browserCounts, unitCounts } from './counts.mjs';

/**
 * @typedef {{
 *   name: string,
 *   command: readonly string[],
 *   env?: () => Promise<Record<string, string>>,
 *   show?: boolean,
 *   count?: () => import('./counts.mjs').Counts | null,
 *   verify?: (before?: string) => string | undefined,
 * }} Step `show`: its output is worth watching. `verify` is asked before the command, and after it with its own first answer:
 * what it says then is a failure.
 */

const UNIT_REPORT = join(ROOT, 'test-results/unit.json');
const BROWSER_REPORT = join(ROOT, 'test-results/browser.json');

/** The command may rewrite the compiled ledger: then what was committed did not come from the records. */
function datasetUnchanged(/** @type {string | undefined} */ before) {
  const now = createHash('sha256')
    .update(readFileSync(join(ROOT, 'data/dataset.json')))
    .digest('hex');
  if (before === undefined) return now;
  return before === now
    ? undefined
    : 'data/dataset.json did not follow from data/records; it has been rebuilt: look at it and commit it.';
}

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Every step of the tests, in order: what others read first, what is quick before what is slow. So that more than
 * one core is busy, a step that is a list of rows runs its rows side by side, the steps of a row one after another.
 * @param {{ fast: boolean, mayInstall: boolean }} options
 * @returns {(Step | Step[][])[]}
 */
export function steps({ fast, mayInstall }) {
  /** @type {Step} */
  const data = { name: 'Data', command: ['npm', 'run', '--silent', 'data'], verify: datasetUnchanged };
  /** @type {Step[]} */
  const reading = [
    { name: 'Types', command: ['npm', 'run', '--silent', 'typecheck'] },
    { name: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
    { name: 'Imports', command: ['npm', 'run', '--silent', 'lint:imports'] },
  ];
  /** @type {Step[]} */
  const looking = [
    { name: 'Format', command: ['npx', 'prettier', '--check', '.', '--log-level', 'warn', '--cache'] },
    ...(fast ? [] : [{ name: 'Unused code', command: ['npx', 'knip', '--no-progress'] }]),
  ];
  /** @type {Step} */
  const unit = {
    name: 'Unit, property and data tests',
    command: ['npx', 'vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    show: true,
    count: () => unitCounts(UNIT_REPORT),
  };
  if (fast) return [data, [reading, looking], unit];
  return [
    data,
    [reading, looking],
    unit,
    { name: 'Build', command: ['npm', 'run', '--silent', 'build:app'] },
    { name: 'Budgets', command: ['npm', 'run', '--silent', 'budgets'], show: true },
    {
      name: 'Browser tests',
      command: ['npx', 'playwright', 'test', '--reporter=list,json'],
      env: async () => ({
        CHROME_PATH: await browser(mayInstall),
        PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT,
      }),
      show: true,
      count: () => browserCounts(BROWSER_REPORT),
    },
  ];
} // prettier-ignore
