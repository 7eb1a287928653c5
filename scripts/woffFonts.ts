/**
 * `npm run fonts`: writes the fonts of exported images in the older packing. A program that puts letters into a PDF, or draws
 * them as outlines, cuts single glyphs out of a file: WOFF keeps them in one piece each, WOFF2 does not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import subsetFont from 'subset-font';
import { FACES, RANGES } from '../src/export/fonts/faces.ts';

const TARGET = new URL('../src/export/fonts/woff/', import.meta.url);

for (const { script, file } of FACES) {
  const text = RANGES[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');
  const packed = await subsetFont(await readFile(file), text, { targetFormat: 'woff', noHinting: true });
  const name = `${basename(file.pathname, '.woff2')}.woff`;
  await writeFile(new URL(name, TARGET), packed);
  console.log(`${name} ${packed.length} bytes`);
}
