import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../opening.ts';
import { details, ledger, published } from '../../../tests/fixtures/ledger.ts';
import { tablesOf } from '../../../data/publish/tables.ts';
import { dataPackage } from '../../../data/publish/package.ts';
import { unpack } from './archive.ts';
import { columnar } from './testing/columnar.ts';
import { all, complaintsOf, give, packedOf } from './testing/giving.ts';

const dataset = (change: (data: typeof published) => unknown) => JSON.stringify(change(structuredClone(published))); // prettier-ignore

describe('a dataset of the published form', () => {
  it('is opened as the published ledger is', async () => {
    const stages: Stage[] = [];
    const report = await give('mine.json', JSON.stringify(published), null, (stage) => stages.push(stage));
    const packed = packedOf(report);
    expect(report).toMatchObject({ complained: 0, dropped: 0 });
    expect(all(packed.engagements)).toEqual(ledger.core.engagements);
    expect(all(packed.details.engagements)).toEqual(details.engagements);
    expect([...packed.root]).toEqual(ledger.engagements.map(({ root }) => root));
    expect([...new Set(stages.map(({ kind }) => kind))]).toEqual([
      'reading',
      'parsing',
      'checking',
      'indexing',
    ]);
  });

  it('is the same in the columnar form', async () => {
    const report = await give('columns.json', JSON.stringify(columnar(published)));
    expect(report).toMatchObject({ complained: 0, dropped: 0 });
    expect(all(packedOf(report).engagements)).toEqual(ledger.core.engagements);
  });

  it('is the same as a zip of its tables', async () => {
    const tables = tablesOf(published);
    const files = Object.fromEntries(tables.map(({ name, csv }) => [`${name}.csv`, strToU8(csv)]));
    const zip = zipSync({
      ...files,
      'datapackage.json': strToU8(JSON.stringify(dataPackage(published, tables))),
    });
    const report = await give('package.zip', zip);
    expect(complaintsOf(report)).toEqual([]);
    const packed = packedOf(report);
    expect(all(packed.engagements)).toEqual(ledger.core.engagements);
    expect(all(packed.details.engagements)).toEqual(details.engagements);
    expect(packed.core.meta.parties.map(({ name }) => name)).toEqual(['India', 'Vietnam']);
  });

  it('keeps its good rows where others are bad, and says of each what is wrong, where, and how to mend it', async () => {
    const report = await give(
      'mine.json',
      dataset((data) => {
        data.engagements[0]!.date = 'last spring';
        data.engagements[1]!.mechanism = 'nowhere';
        data.engagements[2]!.title = '';
        data.engagements[4]!.id = data.engagements[3]!.id;
        return data;
      }),
    );
    expect(report).toMatchObject({ kind: 'packed', dropped: 4, complained: expect.any(Number) as number });
    expect(complaintsOf(report)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'mine.json',
          row: 1,
          field: 'date',
          wrong: '“last spring” is no date',
        }),
        expect.objectContaining({ row: 2, field: 'mechanism', wrong: 'there is no mechanism “nowhere”' }),
        expect.objectContaining({ row: 3, field: 'title' }),
        expect.objectContaining({ row: 5, field: 'id' }),
      ]),
    );
    expect(complaintsOf(report).every(({ tip }) => tip.length > 10)).toBe(true);
  });

  it('may leave out what it does not know, and use codes of its own', async () => {
    const { meta } = published;
    const report = await give(
      'small.json',
      JSON.stringify({ meta, engagements: [{ id: 'a', title: 'Tea', date: '2020', type: 'tea' }] }),
    );
    const [only] = all(packedOf(report).engagements);
    expect(only).toMatchObject({
      level: 'unknown',
      mode: 'unknown',
      mechanism: 'no-series',
      host: 'unknown',
      confidence: 'low',
    });
    expect(packedOf(report).core.types).toEqual([
      { code: 'tea', label: 'tea', definition: expect.any(String) as string },
    ]);
  });

  it('never takes a circle of visits, nor an address that is no web page', async () => {
    const report = await give(
      'mine.json',
      dataset((data) => {
        data.engagements[0]!.partOf = data.engagements[1]!.id;
        data.engagements[1]!.partOf = data.engagements[0]!.id;
        data.sources[0]!.url = 'javascript:alert(1)';
        return data;
      }),
    );
    expect(complaintsOf(report).map(({ field }) => field)).toEqual(
      expect.arrayContaining(['partOf', 'sources.url']),
    );
    expect(JSON.stringify(all(packedOf(report).details.sources))).not.toContain('javascript:');
  });
});

describe('what is no dataset', () => {
  it.each([
    ['empty.csv', ''],
    ['broken.json', '{"meta": '],
    ['other.json', '{"a": 1}'],
    ['meta.json', JSON.stringify({ meta: {}, engagements: [] })],
    ['none.json', JSON.stringify({ meta: published.meta, engagements: [] })],
    ['columns.json', JSON.stringify({ meta: published.meta, engagements: { fields: { id: ['a'], title: ['b', 'c'] } } })],
    ['zip.zip', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9])],
    ['two.zip', zipSync({ 'a.csv': strToU8('x'), 'b.csv': strToU8('y') })],
  ])('is refused with a reason and a remedy: %s', async (name, content) => {
    const report = await give(name, content);
    expect(report.kind).toBe('refused');
    const [first] = complaintsOf(report);
    expect(first!.wrong.length).toBeGreaterThan(5);
    expect(first!.tip.length).toBeGreaterThan(10);
  });

  it('is refused before it has filled the memory, whatever a zip says of its size', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(40e6) }, { level: 1 });
    expect(() => unpack('bomb.zip', bomb, 5e6)).toThrow('bomb.zip unpacks to more than 5 MB');
    expect(unpack('bomb.zip', bomb, 41e6).get('a.csv')).toHaveLength(40e6);
  });
}); // prettier-ignore
