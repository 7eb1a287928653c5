import { afterEach, describe, expect, it, vi } from 'vitest';
import { FileFailure, readFile } from './file.ts';

const answer = (fetch: () => Promise<Response>, onLine = true) => {
  vi.stubGlobal('fetch', vi.fn(fetch));
  vi.stubGlobal('navigator', { onLine });
};
const reason = () =>
  readFile('core').then(
    () => null,
    (failure: unknown) => (failure instanceof FileFailure ? failure.reason : 'no FileFailure'),
  );
const broken = () => Promise.reject(new TypeError('Failed to fetch'));

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
});
