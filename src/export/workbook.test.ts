import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../tests/fixtures/ledger.ts';
import { rowsOf } from './csv/rows.ts';
import { figure, provenance } from './testing/parts.tsx';
import { workbook } from './workbook.ts';

const open = async (rows = rowsOf(ledger, details, ['nobody'].slice(1)), table = figure().table) => {
  const files = unzipSync(await workbook(figure({ table }), provenance, rows));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { files: Object.keys(files), text, sheet: (n: number) => text(`xl/worksheets/sheet${n}.xml`) };
};

describe('a workbook', () => {
  it('holds the numbers shown and the engagements behind them, each on a sheet', async () => {
    const ids = ledger.engagements.map(({ id }) => id);
    const { text, sheet } = await open(rowsOf(ledger, details, ids));
    expect(text('xl/workbook.xml')).toMatch(/name="Numbers shown".*name="Engagements"/s);
    expect(sheet(1).match(/<row /g)).toHaveLength(1 + figure().table.rows.length);
    expect(sheet(2).match(/<row /g)).toHaveLength(1 + ids.length);
    expect(text('xl/sharedStrings.xml')).toContain(details.sources[ledger.engagements[0]?.sources[0] ?? 0]?.publisher);
  }); // prettier-ignore

  it('keeps numbers numbers, text text, and computes nothing', async () => {
    const table = { ...figure().table, rows: [['=1+1', -2.5], ['\0@SUM(A1)', null]] as const }; // prettier-ignore
    const { text, sheet } = await open(undefined, table);
    expect(sheet(1)).toContain('<c r="B2"><v>-2.5</v></c>');
    expect(sheet(1)).toMatch(/<c r="A2"[^>]* t="s">/);
    expect(sheet(1) + sheet(2)).not.toMatch(/<f[ >]/);
    expect(text('xl/sharedStrings.xml')).toContain('<t>=1+1</t>');
  });

  it('says where it comes from, and is the same file whenever it is made', async () => {
    const { text } = await open();
    expect(text('docProps/core.xml')).toContain(provenance.ledger);
    expect(text('docProps/core.xml')).toContain('2026-11-22T00:00:00Z');
    const [one, two] = await Promise.all([1, 2].map(() => workbook(figure(), provenance, { columns: ['id'], rows: [] })));
    expect(one).toEqual(two);
  }); // prettier-ignore

  it('cuts what no spreadsheet opens', async () => {
    const { text } = await open({ columns: ['outcomes'], rows: [['x'.repeat(40_000)]] });
    expect(/x{1000,}/.exec(text('xl/sharedStrings.xml'))?.[0]).toHaveLength(32_767);
  });
});
