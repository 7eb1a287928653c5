import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../columns/column.ts';
import type { Mapping } from '../mapping.ts';
import { all, complaintsOf, give, packedOf } from './testing/giving.ts';

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, '../../../tests/fixtures/own', name), 'utf8'); // prettier-ignore
const MAPPING: Mapping = {
  columns: {
    date: 'Date', title: 'Headline', type: 'Type', level: 'Level', mechanism: 'Forum', city: 'Place', domains: 'Topics',
    officialsFirst: 'From Norland', officialsSecond: 'From Sudland', source: 'Source',
  },
  parties: [{ code: 'XN', name: 'Norland' }, { code: 'XS', name: 'Sudland' }],
  title: 'Norland and Sudland',
}; // prettier-ignore

describe('a table of the reader’s own', () => {
  it('is first shown, with what its columns look like', async () => {
    const report = await give('own.csv', fixture('norland-sudland.csv'));
    expect(report).toMatchObject({ kind: 'mapping wanted', columns: { rows: 6 } });
    const columns = report.kind === 'mapping wanted' ? report.columns.columns : [];
    expect(columns.find(({ name }) => name === 'Topics')).toMatchObject({
      guess: 'domains',
      samples: ['Maritime security; Ferries', 'Ferries'],
    });
  });

  it('is read with the columns that the reader named', async () => {
    const report = await give('own.csv', fixture('norland-sudland.csv'), MAPPING);
    const packed = packedOf(report);
    expect(report).toMatchObject({ dropped: 2 });
    expect(complaintsOf(report).map(({ row, field }) => [row, field])).toEqual([
      [6, 'Date'],
      [8, 'Headline'],
    ]);
    expect(all(packed.engagements)).toMatchObject([
      {
        date: '2019-04',
        host: 'unknown',
        place: { city: 'Midtown', country: 'ZZ' },
        type: 'dialogue',
        level: 'minister',
      },
      {
        date: '2019-05-02',
        title: 'Harbour talks, second round',
        host: 'XN',
        domains: ['maritime', 'ferries'],
      },
      { date: '2020' },
      { date: '2021-02-03' },
    ]);
    expect(all(packed.officials)).toMatchObject([
      { name: 'Ann Example', side: 'XN' },
      { name: 'Bo Sample', side: 'XS' },
      { name: 'Cy Test' },
    ]);
    expect(all(packed.details.sources)).toMatchObject([{ publisher: 'example.org' }]);
  });

  it.each([
    [
      'semicolons and old Mac ends of lines',
      (text: string) =>
        text
          .replaceAll('; ', '/ ')
          .replaceAll(/,(?! )/g, ';')
          .replaceAll('\n', '\r'),
    ],
    ['tabs', (text: string) => text.replaceAll(/,(?! )/g, '\t')],
    ['a mark of UTF-8 and Windows ends of lines', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('may have %s', async (_, change) => {
    const report = await give('own.csv', change(fixture('norland-sudland.csv')), MAPPING);
    expect(lengthOf(packedOf(report).engagements)).toBe(4);
  });

  it('in old letters is read, and the reader is told', async () => {
    const report = await give(
      'own.csv',
      Uint8Array.from(Buffer.from('date,title\n2020,Caf\xe9\n', 'latin1')),
      { ...MAPPING, columns: { date: 'date', title: 'title' } },
    );
    expect(all(packedOf(report).engagements)).toMatchObject([{ title: 'Café' }]);
    expect(complaintsOf(report)).toMatchObject([
      { row: null, wrong: 'is not UTF-8; it was read as Windows-1252' },
    ]);
  });

  it('is refused where a column is not there', async () => {
    const report = await give('own.csv', 'a,b\n1,2\n', MAPPING);
    expect(report).toMatchObject({ kind: 'refused', complaints: [{ wrong: 'there is no column “Date”' }] });
  });
}); // prettier-ignore
