import { afterEach, describe, expect, it, vi } from 'vitest';
import { FileFailure, readFile } from './file.ts';

const answer = (fetch: (address: string, options?: RequestInit) => Promise<Response>, onLine = true) => {
  vi.stubGlobal('fetch', vi.fn(fetch));
  vi.stubGlobal('navigator', { onLine });
};
const reason = () =>
  readFile('core').then(
    () => null,
    (failure: unknown) => (failure instanceof FileFailure ? failure.reason : 'no FileFailure'),
  );
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
/** A server that answers with a page of its own: its hash is wrong, so the browser hands out nothing of it. */
const excuse = (status: number) => (_: string, options?: RequestInit) =>
  options?.integrity === undefined ? Promise.resolve(new Response('', { status })) : broken();

afterEach(() => vi.unstubAllGlobals());

describe('a file of the ledger', () => {
  it('is asked for with the hash that the build gave it', async () => {
    answer(() => Promise.resolve(Response.json({ engagements: [] })));
    await expect(readFile('core')).resolves.toEqual({ engagements: [] });
    const options = vi.mocked(fetch).mock.calls[0]?.[1];
    expect(options?.integrity).toMatch(/^sha384-/);
  });

  it('that does not arrive says why', async () => {
    answer(broken, false);
    expect(await reason()).toBe('offline');
    answer(broken);
    expect(await reason()).toBe('damaged');
    answer(() => Promise.resolve(new Response('', { status: 404 })));
    expect(await reason()).toBe('missing');
    answer(() => Promise.resolve(new Response('', { status: 503 })));
    expect(await reason()).toBe('server');
    answer(() => Promise.resolve(new Response('<!doctype html>')));
    expect(await reason()).toBe('damaged');
  });

  it('that the server refuses says with which status, also where the browser only knows that the hash is wrong', async () => {
    const failure = () => readFile('core').catch((caught: unknown) => caught);
    answer(excuse(503));
    expect(await failure()).toMatchObject({
      reason: 'server',
      status: 503,
      message: 'file core: server (HTTP 503)',
    });
    answer(excuse(404));
    expect(await failure()).toMatchObject({ reason: 'missing', status: 404 });
    answer(excuse(200));
    expect(await failure()).toMatchObject({ reason: 'damaged', status: null });
  });
});
