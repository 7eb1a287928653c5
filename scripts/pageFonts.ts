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

/** What both weights of a family are drawn from: one file that holds them is lighter than two. */
const WEIGHTS = { wght: { min: 400, max: 600 } };

/** A variable family that also varies by size is twice as heavy for what few readers see: fixed at the size of exported titles. */
const SERIF = { ...WEIGHTS, opsz: 25 };

const sans = (weight: number): Face[] => [
  ...(['latin-ext', 'vietnamese'] as const).map((script) => ({
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

/** What nearly every line in English is written with: the first view waits for this much only. */
const BASIC = /[\x20-\x7e\u00a0·×\u2011–—‘’“”…\u202f−]/u;
const latin = [...textOf('latin')];
const basic = latin.filter((sign) => BASIC.test(sign)).join('');
const rest = latin.filter((sign) => !BASIC.test(sign)).join('');

const variable = (
  family: 'sans' | 'serif',
  scripts: readonly (readonly [string, string, string])[],
): Face[] =>
  scripts.map(([name, script, text]) => ({
    name: `${family}-${name}`,
    source:
      family === 'serif'
        ? `@fontsource-variable/source-serif-4/files/source-serif-4-${script}-opsz-normal.woff2`
        : `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`,
    text,
    axes: family === 'serif' ? SERIF : WEIGHTS,
    features: PLAIN,
  }));

const parts = [
  ['basic', 'latin', basic],
  ['latin', 'latin', rest],
] as const;
const serif: Face[] = [
  ...variable('serif', [
    ...parts,
    ['latin-ext', 'latin-ext', textOf('latin-ext')],
    ['vietnamese', 'vietnamese', textOf('vietnamese')],
  ]),
  {
    name: 'serif-600-devanagari',
    source: '@fontsource/noto-serif-devanagari/files/noto-serif-devanagari-devanagari-600-normal.woff2',
    text: textOf('devanagari'),
  },
];

for (const { name, source, text, axes, features } of [
  ...variable('sans', parts),
  ...sans(400),
  ...sans(600),
  ...serif,
]) {
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
