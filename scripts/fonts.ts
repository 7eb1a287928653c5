/** `npm run fonts`: cuts the fonts that only exported images use. Needed only when the fonts or `RANGES` change. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { FACES, RANGES, type Face } from '../src/export/fonts/faces.ts';

const textOf = (script: Face['script']) =>
  RANGES[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');

/** An exported title is 25 px: the optical size is fixed there, because an image cannot rely on automatic sizing. */
const TITLE = { opsz: 25, wght: 600 };

for (const { family, weight, script, file } of FACES) {
  // The others are files of the pages: see `pageFonts.ts`.
  if (!file.pathname.includes('/export/fonts/')) continue;
  const source =
    family === 'Source Serif 4'
      ? `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`
      : `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`;
  const whole = await readFile(new URL(`../node_modules/${source}`, import.meta.url));
  const cut = await subsetFont(whole, textOf(script), {
    targetFormat: 'woff2',
    noHinting: true,
    ...(family === 'Source Serif 4' && { variationAxes: TITLE }),
    keepFeatures: [
      'kern',
      'liga',
      'ccmp',
      'mark',
      'mkmk',
      ...(family === 'Source Serif 4' ? [] : ['locl', 'tnum', 'lnum']),
    ],
  });
  await writeFile(file, cut);
  console.log(`${fileURLToPath(file)} ${whole.length} → ${cut.length} bytes`);
}
