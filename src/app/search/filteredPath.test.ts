import { describe, expect, it } from 'vitest';
import type { Narrowing } from '#search/entry.ts';
import { filteredPath } from './filteredPath.ts';

const cyber: Narrowing = { kind: 'code', facet: 'domain', code: 'cyber' };

describe('a new filter', () => {
  it.each(['/', '/engagements', '/officials', '/officials/a-b', '/mechanisms/talks', '/topics'])(
    'is seen on %s',
    (path) => expect(filteredPath(path, cyber)).toBe(path),
  );
  it.each(['/method', '/sources', '/engagements/first', '/compare', '/nowhere', '/topics/maritime'])(
    'is not seen on %s, but among the engagements',
    (path) => expect(filteredPath(path, cyber)).toBe('/engagements'),
  );
});
