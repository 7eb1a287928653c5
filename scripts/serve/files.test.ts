import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files } from './files.mjs';

const HTML = '<!doctype html><title>The application</title>';
const folder = mkdtempSync(join(tmpdir(), 'served-'));
const dist = join(folder, 'dist');
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), HTML);
  writeFileSync(join(dist, 'index.html.br'), brotliCompressSync(HTML));
  writeFileSync(join(dist, 'assets/entry-abcdefgh.js'), 'entry');
  writeFileSync(
    join(dist, '_headers'),
    `/*\n  X-Frame-Options: DENY\n/assets/*\n  Cache-Control: max-age=31536000, immutable\n`,
  );
  server = createServer(files(dist));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** `fetch` would tidy the path first: what is asked here is sent as written. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, resolve).once('error', reject).end();
  });

describe('the server', () => {
  it('answers every address of the application with its page, to be asked for anew each time', async () => {
    for (const path of ['/', '/engagements/2022-09-13-dialogue?domain=cyber', '/deeper/than/any/page']) {
      const answer = await ask(path);
      expect([path, answer.statusCode, answer.headers['cache-control']]).toEqual([path, 200, 'no-cache']);
      expect(await text(answer)).toBe(HTML);
    }
  });

  it('answers a missing file with 404, never with the page', async () => {
    const answer = await ask('/assets/gone-12345678.js');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('sends the compressed copy to whom takes it, and tells caches that there are two', async () => {
    const answer = await ask('/', { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    const chunks = await answer.toArray();
    expect(brotliDecompressSync(Buffer.concat(chunks as Buffer[])).toString()).toBe(HTML);
  });

  it('lets files with a hash in their name be kept for ever, and sends the headers of the build', async () => {
    const answer = await ask('/assets/entry-abcdefgh.js');
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['x-frame-options']).toBe('DENY');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2f..%2fsecret.txt', '/..\\secret.txt'])(
    'does not leave the build for %s',
    async (path) => {
      expect(await text(await ask(path))).not.toBe('secret');
    },
  );

  it('keeps its own list of headers to itself', async () => {
    expect(await text(await ask('/_headers'))).not.toContain('X-Frame-Options');
  });

  it('refuses to be written to', async () => {
    const answer = await ask('/', {}, 'POST');
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('goes on serving what it started with while the build is made anew', async () => {
    renameSync(join(dist, 'assets'), join(dist, 'gone'));
    expect((await ask('/assets/entry-abcdefgh.js')).statusCode).toBe(200);
    renameSync(join(dist, 'gone'), join(dist, 'assets'));
  });

  it('answers a path that cannot be decoded', async () => {
    expect((await ask('/%E0%A4%A')).statusCode).toBe(404);
  });

  it('serves below a path, and nothing beside it', async () => {
    server.removeAllListeners('request').on('request', files(dist, '/ledger/'));
    expect(await text(await ask('/ledger/engagements'))).toBe(HTML);
    expect(await text(await ask('/ledger/assets/entry-abcdefgh.js'))).toBe('entry');
    expect((await ask('/engagements')).statusCode).toBe(404);
    server.removeAllListeners('request').on('request', files(dist));
  });

  it('spares an unchanged file a second journey', async () => {
    const { etag = '' } = (await ask('/')).headers;
    expect((await ask('/', { 'if-none-match': etag })).statusCode).toBe(304);
  });
});
