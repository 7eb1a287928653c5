import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, seconds } from './run.mjs';
import { install } from './install.mjs';
import { steps } from './steps.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const tty = process.stdout.isTTY;
const bold = (/** @type {string} */ text) => (tty ? `\u001b[1m${text}\u001b[22m` : text);

/**
 * Runs one step; a step that is no suite of tests counts as one test. A quiet one says its name when it has ended, since
 * another may run beside it.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<Counts>}
 */
async function take({ name, command, env = () => Promise.resolve({}), show = false, count, verify }) {
  const since = performance.now();
  const title = bold(`\n${name}`);
  if (show) console.log(title);
  /** @type {{ code: number, output: string }} */
  let result;
  try {
    const before = verify?.();
    result = await run(command, { show, env: await env() });
    const broken = result.code === 0 ? verify?.(before) : undefined;
    if (broken) result = { code: 1, output: `${result.output}\n${broken}` };
  } catch (error) {
    result = { code: 1, output: error instanceof Error ? error.message : String(error) };
  }
  const { code, output } = result;
  if (!show) console.log(title);
  if (code !== 0 && output.trim() !== '') console.log(output.trim());
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  // A program that ends badly without a failed test has failed all the same.
  const counts = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  const parts = count ? [`${counts.passed} passed`, `${counts.failed} failed`] : [counts.failed ? 'failed' : 'ok'];
  if (counts.skipped > 0) parts.push(`${counts.skipped} skipped`);
  console.log(`  ${parts.join(', ')} in ${seconds(since)}`);
  return counts;
} // prettier-ignore

/**
 * Installs what is missing and runs every step, also after a failed one. The last line holds the counts.
 * @param {readonly string[]} args `--fast`: what needs no build and no browser; `--install`: a browser may be installed
 */
export async function test(args) {
  const since = performance.now();
  await install();
  rmSync(join(ROOT, 'test-results'), { recursive: true, force: true });
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failed = [];
  const mayInstall = args.includes('--install') || Boolean(process.env['CI']);
  /** @param {readonly import('./steps.mjs').Step[]} row */
  const inTurn = async (row) => {
    for (const step of row) {
      const counts = await take(step);
      total.passed += counts.passed;
      total.failed += counts.failed;
      if (counts.failed > 0) failed.push(step.name);
    }
  };
  for (const step of steps({ fast: args.includes('--fast'), mayInstall }))
    await (Array.isArray(step) ? Promise.all(step.map(inTurn)) : inTurn([step]));
  console.log(
    bold(`\n${failed.length > 0 ? `Failed: ${failed.join(', ')}` : 'All is well'}, ${seconds(since)}`),
  );
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
