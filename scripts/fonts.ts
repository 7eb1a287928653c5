/** `npm run fonts`: cuts the titles' font of exported images. Needed only when the font or `RANGES` change. */
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
const AXES = { opsz: 25, wght: 600 };

for (const { family, script, file } of FACES) {
  // The other families are files of the pages: see `pageFonts.ts`.
  if (family !== 'Source Serif 4') continue;
  const source = `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`;
  const whole = await readFile(new URL(`../node_modules/${source}`, import.meta.url));
  const cut = await subsetFont(whole, textOf(script), {
    targetFormat: 'woff2',
    noHinting: true,
    variationAxes: AXES,
    keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk'],
  });
  await writeFile(file, cut);
  console.log(`${fileURLToPath(file)} ${whole.length} → ${cut.length} bytes`);
}
