import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf } from '../serve/headers.mjs';
import { hostHeaders } from './policy.ts';

const policyAt = (path: string, base = '/') =>
  Object.fromEntries(headersOf(hostHeaders(base))(path))['Content-Security-Policy'] ?? '';

/** The pages that the documents list. */
const pages = [
  ...readFileSync(new URL('../../docs/addresses.md', import.meta.url), 'utf8').matchAll(/^\| `(\/[^`]*)`/gm),
].map(([, path = '']) => path.replaceAll(/:\w+/g, 'something'));

describe('the security policy of the published site', () => {
  it.each(pages.filter((path) => !path.startsWith('/embed/')))(
    'lets no other site frame the page %s',
    (path) => {
      expect(policyAt(path)).toContain("frame-ancestors 'none'");
      expect(policyAt(path)).toContain("default-src 'none'");
      expect(policyAt(`/ledger${path}`, '/ledger/')).toContain("frame-ancestors 'none'");
    },
  );

  it('lets every site frame a figure, which may load no more than a page', () => {
    expect(pages.some((path) => path.startsWith('/embed/'))).toBe(true);
    for (const path of ['/embed/cadence', '/embed/career/rajnath-singh']) {
      expect(policyAt(path)).not.toContain('frame-ancestors');
      expect(policyAt(path)).toContain("default-src 'none'");
    }
  });
});
