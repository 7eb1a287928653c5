import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readChunks } from '#export/png/chunks.ts';
import { published } from '../tests/fixtures/ledger.ts';

const bytes = readFileSync(new URL('../public/card.png', import.meta.url));
const words = readChunks(bytes)
  .filter(({ type }) => type === 'iTXt')
  .map(({ data }) => Buffer.from(data).toString('utf8').replace(/\0+/, '='));

describe('the picture beside a link', () => {
  it('has the size that other sites ask for', () => {
    const { width, height } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(300_000);
  });

  it('is of the published data: after a new version, npm run card', () => {
    expect(words).toContain(`Dataset version=${published.meta.version}`);
    expect(words).toContain(`Dataset date=${published.meta.asOf}`);
  });
});
