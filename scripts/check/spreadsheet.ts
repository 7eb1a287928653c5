import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { tableCsv } from '#export/csv.ts';
import { workbook } from '#export/workbook.ts';
import { FORMULAS } from '#export/testing/formulas.ts';
import { figure, provenance } from '#export/testing/parts.tsx';

/** `npm run check:spreadsheet`: LibreOffice opens CSV and workbook of what a spreadsheet would compute, and must compute nothing. */

const folder = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
const table = { ...figure().table, rows: FORMULAS.map((text, i) => [text, i - 2] as const) };
const planted = { columns: ['payload', 'n'], rows: table.rows };
writeFileSync(join(folder, 'numbers.csv'), await tableCsv(table));
writeFileSync(join(folder, 'workbook.xlsx'), await workbook(figure({ table }), provenance, planted));
// Unguarded, to prove that a formula would be seen.
writeFileSync(join(folder, 'unguarded.csv'), `payload,n\r\n${FORMULAS[0]},1\r\n`);

/** How LibreOffice has read a file: formulas, and numbers in cells of their own kind. */
function read(name: string) {
  execFileSync('soffice', [
    '--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'ods', '--outdir', folder, join(folder, name),
  ], { stdio: 'pipe' }); // prettier-ignore
  const ods = unzipSync(readFileSync(join(folder, name.replace(/\.\w+$/, '.ods'))));
  const content = strFromU8(ods['content.xml'] ?? new Uint8Array());
  const count = (pattern: RegExp) => content.match(pattern)?.length ?? 0;
  return { formulas: count(/table:formula="/g), numbers: count(/office:value-type="float"/g) };
}

const expected = {
  'numbers.csv': { formulas: 0, numbers: FORMULAS.length },
  'workbook.xlsx': { formulas: 0, numbers: 2 * FORMULAS.length },
  'unguarded.csv': { formulas: 1, numbers: 2 },
};
for (const [name, wanted] of Object.entries(expected)) {
  const found = read(name);
  const isRight = found.formulas === wanted.formulas && found.numbers === wanted.numbers;
  console.log(`${isRight ? '✓' : '✘'} ${name}: ${found.formulas} formulas, ${found.numbers} numbers`);
  if (!isRight) process.exitCode = 1;
}
