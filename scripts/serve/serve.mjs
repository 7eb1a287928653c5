import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, Stop } from '../plain/run.mjs';
import { files } from './files.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken
 */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(true));
  });

/** @param {readonly string[]} args */
function portOf(args) {
  const at = args.indexOf('--port');
  const text = at < 0 ? process.env['PORT'] : args[at + 1];
  if (text === undefined) return FIRST_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop(`A port is a number from 1 to 65535, not "${text}".`);
  return port;
} // prettier-ignore

/**
 * Serves `dist` on the loopback address; a taken port moves to the next unless `--strict` forbids it.
 * @param {readonly string[]} args `--port N`, `--strict`
 */
export async function serve(args) {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'index.html'))) throw new Stop('There is no build to serve: run npm run build first.');
  const handler = files(dist);
  const first = portOf(args);
  const last = args.includes('--strict') ? first : Math.min(first + 50, 65_535);
  for (let port = first; port <= last; port += 1) {
    const server = createServer(handler);
    if (!(await listen(server, port))) continue;
    console.log(`\nEngagement Ledger is open at http://${HOST}:${port}/ (Ctrl+C ends it)`);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
    return server;
  }
  throw new Stop(`No port from ${first} to ${last} is free: name another with --port.`);
} // prettier-ignore

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  serve(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(1);
  });
}
