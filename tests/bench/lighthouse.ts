import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BROWSER_FLAGS, browser } from '../../scripts/plain/browser.mjs';
import { files } from '../../scripts/serve/files.mjs';
import { quantile } from './quantile.ts';

/**
 * `npm ci --prefix tests/bench/lighthouse && npm run lighthouse [-- rounds]`: Lighthouse on the overview of `dist`, served with its
 * compressed copies, as a phone and as a desk: the median of some rounds, with the least and the most. Worth reading on a
 * machine with nothing else to do: the load is printed beside.
 */
type Report = {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
};

const ROUNDS = Number(process.argv[2] ?? 5);
const PRESETS = { phone: [], desk: ['--preset=desktop'] } as const;
const AUDITS = {
  'first-contentful-paint': 'first paint, ms',
  'largest-contentful-paint': 'largest paint, ms',
  'speed-index': 'speed index, ms',
  'total-blocking-time': 'blocked, ms',
  'cumulative-layout-shift': 'layout shift',
  'total-byte-weight': 'transfer, bytes',
} as const;

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const lighthouse = path('./lighthouse/node_modules/lighthouse/cli/index.js');
const chrome = await browser(false);
const server = createServer(files(path('../../dist'))).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

async function audit(flags: readonly string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      lighthouse,
      `http://127.0.0.1:${port}/`,
      '--quiet',
      '--output=json',
      `--chrome-flags=--headless=new ${BROWSER_FLAGS.join(' ')}`,
      ...flags,
    ],
    { env: { ...process.env, CHROME_PATH: chrome }, maxBuffer: 64_000_000 },
  );
  return JSON.parse(stdout) as Report;
}

function line(what: string, values: readonly number[]) {
  const [median, least, most] = [0.5, 0, 1].map((share) => String(Math.round(quantile(values, share) * 1000) / 1000));
  console.log(`  ${what.padEnd(20)}${median!.padStart(9)}   (${least} to ${most})`);
} // prettier-ignore

for (const [preset, flags] of Object.entries(PRESETS)) {
  const reports: Report[] = [];
  const loads: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push(loadavg()[0] ?? NaN);
    reports.push(await audit(flags));
  }
  console.log(`\n${preset}: median of ${ROUNDS} (least to most)`);
  for (const [id, { title }] of Object.entries(reports[0]?.categories ?? {}))
    line(title, reports.map(({ categories }) => (categories[id]?.score ?? NaN) * 100)); // prettier-ignore
  for (const [id, what] of Object.entries(AUDITS))
    line(what, reports.map(({ audits }) => audits[id]?.numericValue ?? NaN)); // prettier-ignore
  line('load of the machine', loads);
}
server.close();
