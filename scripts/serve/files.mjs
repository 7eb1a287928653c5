import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.mjs';

/**
 * Answers requests from a built folder as a static host would: compressed copies where the reader takes them, the
 * application for every address that is not a file, 404 for a missing file, the headers that the build's `_headers` asks for.
 * sirv lists the folder once, so that no path can leave it.
 * @param {string} dist
 * @param {string} [base] path below which the build expects to be served
 * @returns {import('node:http').RequestListener}
 */
export function files(dist, base = '/') {
  const headersFor = headersOf(readFileSync(join(dist, '_headers'), 'utf8'));
  const answer = sirv(dist, { single: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    const refuse = (/** @type {number} */ status, /** @type {string} */ why) => {
      response
        .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' })
        .end(`${why}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      refuse(405, 'Only GET and HEAD are answered here');
      return;
    }
    if (!path.startsWith(base) || path === `${base}_headers`) {
      refuse(404, 'Not found');
      return;
    }
    request.url = (request.url ?? '/').slice(base.length - 1);
    try {
      answer(request, response, () => refuse(404, 'Not found'));
    } catch {
      // sirv throws on a range that ends before it begins.
      response.destroy();
    }
  };
}
