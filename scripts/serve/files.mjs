import { readFolder } from './folder.mjs';
import { headersOf } from './headers.mjs';

/**
 * The compressed copy that a request takes, if there is one.
 * @param {import('./folder.mjs').Served} file
 * @param {string} accepts
 * @returns {{ body: Buffer, encoding: 'br' | 'gzip' | null }}
 */
function choose({ plain, br, gzip }, accepts) {
  if (br && /\bbr\b/.test(accepts)) return { body: br, encoding: 'br' };
  if (gzip && /\bgzip\b/.test(accepts)) return { body: gzip, encoding: 'gzip' };
  return { body: plain, encoding: null };
}

/** @param {string} path as it came; one that cannot be decoded names nothing */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/**
 * Answers requests from a built folder as a static host would: compressed copies to whom takes them, the application for
 * every address that names no file, 404 for a missing file, the headers that the build's `_headers` asks for.
 * @param {string} folder
 * @param {string} [base] path below which the build expects to be served
 * @returns {import('node:http').RequestListener}
 */
export function files(folder, base = '/') {
  const served = readFolder(folder);
  const headersFor = headersOf(served.get('/_headers')?.plain.toString() ?? '');
  const page = served.get('/index.html');
  const fileAt = (/** @type {string} */ path) => {
    if (!path.startsWith(base) || path === `${base}_headers`) return undefined;
    const inside = path.slice(base.length - 1);
    // The last part of an address of the application holds no dot: what does was meant as a file.
    return served.get(inside) ?? (/\.[^/]*$/.test(inside) ? undefined : page);
  };
  return (request, response) => {
    const path = decode((request.url ?? '/').split('?', 1)[0] ?? '/');
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileAt(path);
    if (!file) {
      response.setHeader('Cache-Control', 'no-cache');
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', file.etag);
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304).end();
      return;
    }
    const { body, encoding } = choose(file, request.headers['accept-encoding'] ?? '');
    if (encoding) response.setHeader('Content-Encoding', encoding);
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
