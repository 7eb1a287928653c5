import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv, unguarded } from './csv.ts';

/** A CSV file as another program would read it, the guards taken off. */
const read = (csv: string) =>
  Papa.parse<string[]>(csv, { newline: '\r\n', skipEmptyLines: true }).data.map((row) => row.map(unguarded));

const cell = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''=1",
    '\n=2',
    '\r',
    ' @x',
    '＝1',
    "'",
    '"',
    ',',
    'Lương',
    'हिन्दी',
    '\t-1',
    '-5',
  ),
);

describe('toCsv', () => {
  it('reads back as it was written, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(read(toCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows]);
      }),
    );
  });

  it.each([
    '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\0=1', '＝1', '＋1', '－1', '＠A1', "'=1",
  ])('lets no spreadsheet compute %j', (text) => {
    const [, row] = Papa.parse<string[]>(toCsv(['a'], [[text]]), { newline: '\r\n' }).data;
    expect(row).toEqual([`'${text}`]);
  }); // prettier-ignore

  it('leaves quotations alone', () => {
    expect(toCsv(['a'], [["'today' in a report"]])).toBe("a\r\n'today' in a report\r\n");
  });

  it('writes nothing for what is not known, and bare words for numbers and truth', () => {
    expect(toCsv(['a', 'b', 'c'], [[null, -3, true]])).toBe('a,b,c\r\n,-3,true\r\n');
  });
});
