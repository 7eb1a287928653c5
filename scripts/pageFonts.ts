/**
 * `npm run fonts`: cuts the files that pages load. Needed only when the fonts or `FACES` change.
 * The signs of `math` are missing from the packages in use. To cut them anew, first run
 * `npm install --no-save @expo-google-fonts/source-sans-3@0.4.1`; without it their files stay as they are.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { RANGES } from '../src/export/fonts/faces.ts';

const MODULES = new URL('../node_modules/', import.meta.url);
const TARGET = new URL('../src/ui/fonts/', import.meta.url);
const PLAIN = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
type Face = {
  readonly name: string;
  readonly source: string;
  readonly text: string;
  readonly axes?: Axes;
  readonly features?: readonly string[];
};

const textOf = (script: keyof typeof RANGES) =>
  RANGES[script]
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    )
    .join('');

const sans = (weight: number): Face[] => [
  ...(['latin', 'latin-ext', 'vietnamese'] as const).map((script) => ({
    name: `sans-${weight}-${script}`,
    source: `@fontsource/source-sans-3/files/source-sans-3-${script}-${weight}-normal.woff2`,
    text: textOf(script),
    features: PLAIN,
  })),
  {
    name: `sans-${weight}-devanagari`,
    source: `@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-${weight}-normal.woff2`,
    text: textOf('devanagari'),
  },
  {
    name: `sans-${weight}-math`,
    source: `@expo-google-fonts/source-sans-3/${weight === 400 ? '400Regular/SourceSans3_400Regular' : '600SemiBold/SourceSans3_600SemiBold'}.ttf`,
    text: '≠≤≥≈←→',
    features: PLAIN,
  },
];

/** What nearly every title is written with: a variable font is heavy, so the first view waits for this much only. */
const BASIC = /[\x20-\x7e\u00a0·×\u2011–—‘’“”…\u202f]/u;
const latin = [...textOf('latin')];

const serif: Face[] = [
  ...(
    [
      ['basic', 'latin', latin.filter((sign) => BASIC.test(sign)).join('')],
      ['latin', 'latin', latin.filter((sign) => !BASIC.test(sign)).join('')],
      ['latin-ext', 'latin-ext', textOf('latin-ext')],
      ['vietnamese', 'vietnamese', textOf('vietnamese')],
    ] as const
  ).map(([name, script, text]) => ({
    name: `serif-${name}`,
    source: `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`,
    text,
    // The weights and the sizes of titles that pages use, nothing beyond.
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 18, max: 42 } },
    features: PLAIN,
  })),
  {
    name: 'serif-600-devanagari',
    source: '@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-600-normal.woff2',
    text: textOf('devanagari'),
  },
];

for (const { name, source, text, axes, features } of [...sans(400), ...sans(600), ...serif]) {
  const whole = await readFile(new URL(source, MODULES)).catch((error: unknown) => {
    if (source.startsWith('@expo-google-fonts/')) return null;
    throw error;
  });
  if (whole === null) continue;
  const cut = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    noHinting: true,
    ...(axes && { variationAxes: axes }),
    ...(features && { keepFeatures: features }),
  });
  await writeFile(new URL(`${name}.woff2`, TARGET), cut);
  console.log(`${name}.woff2 ${whole.length} → ${cut.length} bytes`);
}
