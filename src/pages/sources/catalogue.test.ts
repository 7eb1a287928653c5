import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../../tests/fixtures/ledger.ts';
import { catalogue, type CatalogueWish } from './catalogue.ts';

const ALL = Uint32Array.from(ledger.engagements, (e) => e.row);
const list = (wish: Partial<CatalogueWish> = {}, members = ALL) =>
  catalogue(ledger, details, members, { find: '', order: 'number', ...wish });

describe('the list of sources', () => {
  it('holds every source of the ledger while everything is in view', () =>
    expect(list()).toHaveLength(details.sources.length));

  it('names for each source exactly the engagements that cite it', () => {
    for (const { source, engagements } of list()) {
      const citing = ledger.engagements.filter((e) =>
        details.engagements[e.row]!.sources.some((ref) => ref.source === source.id),
      );
      expect(
        engagements.map((e) => e.row),
        source.id,
      ).toEqual(citing.map((e) => e.row).reverse());
    }
  });

  it('says of every source what it is good for', () => {
    for (const { source, engagements, disputed, intervals } of list())
      expect(engagements.length + disputed.length + intervals.length, source.id).toBeGreaterThan(0);
  });

  it('keeps to the sources of what is in view', () => {
    const one = ledger.engagement('2024-12-05-security-dialogue-3');
    const rows = list({}, Uint32Array.of(one.row));
    expect(rows.filter(({ engagements }) => engagements[0] === one)).toHaveLength(one.sources.length);
    expect(rows.every(({ engagements, disputed }) => [...engagements, ...disputed][0] === one)).toBe(true);
  });

  it('finds words of publisher, title and address', () => {
    const rows = list({ find: 'indiastrategic security' });
    expect(rows.length).toBeGreaterThan(0);
    for (const { source } of rows) expect(source.url).toContain('indiastrategic');
  });

  it('is ordered by engagements, by publisher or by kind', () => {
    const counts = list().map(({ engagements }) => engagements.length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const tiers = list({ order: 'tier' }).map(({ source }) =>
      ledger.codes.sourceTier.findIndex(({ code }) => code === source.tier),
    );
    expect(tiers).toEqual([...tiers].sort((a, b) => a - b));
    const [first, last] = [list({ order: 'name' })[0]!, list({ order: 'name' }).at(-1)!];
    expect(first.source.publisher.localeCompare(last.source.publisher)).toBeLessThan(0);
  });
});
