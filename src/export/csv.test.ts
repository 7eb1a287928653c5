import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../tests/fixtures/ledger.ts';
import { tableCsv, tableText } from './csv.ts';
import { rowsOf } from './csv/rows.ts';
import { writeCsv } from './csv/write.ts';
import type { Table } from './parts.ts';
import { FORMULAS } from './testing/formulas.ts';

const parse = (csv: string) => {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
};

const table = (rows: Table['rows']): Table => ({
  caption: 'Meetings',
  columns: [
    { key: 'year', label: 'Year', numeric: false },
    { key: 'n', label: 'n', numeric: true },
  ],
  rows,
});

describe('CSV of the numbers shown', () => {
  it('is the table, in UTF-8 with a byte order mark and CRLF', async () => {
    expect(await tableCsv(table([['2016', 8], ['2017', null], ['Lương "A", B', 0]]))).toBe(
      '\uFEFFYear,n\r\n2016,8\r\n2017,\r\n"Lương ""A"", B",0',
    ); // prettier-ignore
  });

  it('reads back as it was written', async () => {
    const rows = [['two\r\nlines', 1], ['a | b; c\td', 2.5], ['हिन्दी', -3], ['', 0]] as const; // prettier-ignore
    expect(parse(await tableCsv(table(rows)))).toEqual([
      ['Year', 'n'],
      ...rows.map((row) => row.map(String)),
    ]);
  });

  it('keeps a negative number a number', async () => {
    expect(await tableCsv(table([['change', -5]]))).toContain('change,-5');
  });

  it.each(FORMULAS)('lets no spreadsheet compute %j', async (formula) => {
    expect(FORMULAS).toHaveLength(25);
    const [, row] = parse(await tableCsv(table([[formula, 1]])));
    expect(row).toEqual([`'${formula}`, '1']);
  });
});

describe('numbers on the clipboard', () => {
  it('are cells between tabs, guarded like a file', async () => {
    expect(await tableText(table([['=1+1', 2], ['a, b', null]]))).toBe("Year\tn\r\n\"'=1+1\"\t2\r\na, b\t"); // prettier-ignore
  });
});

describe('CSV of the rows behind a figure', () => {
  const ids = ledger.engagements.map(({ id }) => id);
  const read = async (wanted: readonly string[]) => {
    const [head = [], ...rows] = parse(await writeCsv(rowsOf(ledger, details, wanted)));
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
  };

  it('has one line for each engagement, in the order given', async () => {
    const wanted = [ids[7], ids[2], ids[100]].filter((id) => id !== undefined);
    expect((await read(wanted)).map(({ id }) => id)).toEqual(wanted);
  });

  it('says date and precision as they are known', async () => {
    const coarse = ledger.engagements.find(({ when }) => when.precision === 'decade');
    const [row] = await read(coarse ? [coarse.id] : []);
    expect(row).toMatchObject({ date: coarse?.date, date_precision: 'decade', year: '' });
  });

  it('names every source of every engagement, with its address in the same place', async () => {
    for (const row of await read(ids)) {
      const engagement = ledger.engagement(row.id ?? '');
      const sources = engagement.sources.map((at) => details.sources[at]);
      expect(row.source_publishers?.split(' | ')).toEqual(sources.map((source) => source?.publisher));
      expect(row.source_titles?.split(' | ')).toEqual(sources.map((source) => source?.title ?? ''));
      expect(row.source_addresses?.split(' | ')).toEqual(sources.map((source) => source?.url ?? ''));
    }
  });

  it('lists the officials of each side with the role they had', async () => {
    const engagement = ledger.engagements.find(({ participants }) =>
      participants.some(({ role }) => role !== null),
    );
    const [row] = await read(engagement ? [engagement.id] : []);
    for (const { official, side, role } of engagement?.participants ?? []) {
      const cell = row?.[`officials_${side.toLowerCase()}`];
      expect(cell).toContain(ledger.official(official).name + (role === null ? '' : ` (${role})`));
    }
  });

  it('refuses an engagement that is not on record', () => {
    expect(() => rowsOf(ledger, details, ['nobody'])).toThrow('engagement: nobody');
  });
});
