/** `npm run fonts`: cuts the files that exported images embed. Needed only when the fonts or `RANGES` change. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FACES, RANGES, type Face } from '../src/export/fonts/faces.ts';

type Source = { readonly file: string; readonly axes?: Readonly<Record<string, number>> };

const SOURCES: Readonly<Record<Face['family'], (face: Face) => Source>> = {
  'Source Sans 3': ({ script, weight }) => ({
    file: `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`,
  }),
  // An exported title is 25 px: the optical size is fixed there, because an image cannot rely on automatic sizing.
  'Source Serif 4': ({ script, weight }) => ({
    file: `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`,
    axes: { opsz: 25, wght: weight },
  }),
  'Noto Sans Devanagari': ({ weight }) => ({
    file: `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${weight}-normal.woff2`,
  }),
  'Noto Serif Devanagari': ({ weight }) => ({
    file: `@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-${weight}-normal.woff2`,
  }),
};

const textOf = (script: Face['script']) =>
  RANGES[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');

for (const face of FACES) {
  const { file, axes } = SOURCES[face.family](face);
  const whole = await readFile(new URL(`../node_modules/${file}`, import.meta.url));
  const cut = await subsetFont(whole, textOf(face.script), {
    targetFormat: 'woff2',
    noHinting: true,
    ...(axes && { variationAxes: axes }),
    // Devanagari cannot be read without its own features; Latin needs no fractions and no second set of numerals.
    ...(face.script !== 'devanagari' && { keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk'] }),
  });
  await writeFile(face.file, cut);
  console.log(`${fileURLToPath(face.file)} ${whole.length} → ${cut.length} bytes`);
}
