/** `tsx scripts/advances.ts`: measures the fonts for `src/ui/measure.ts`. Needed only when the font files change. */
import { readFile, writeFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { format, resolveConfig } from 'prettier';

const FILES = {
  sans: ['export/fonts/sans-400-latin', 'ui/fonts/sans-400-vietnamese', 'ui/fonts/sans-400-math'],
  sans600: ['export/fonts/sans-600-latin', 'ui/fonts/sans-600-vietnamese', 'ui/fonts/sans-600-math'],
  serif600: ['export/fonts/serif-600-latin', 'export/fonts/serif-600-vietnamese'],
} as const;

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCodePoint(0x20 + i));
/** Signs beyond ASCII that are no base letter with accents: those are as wide as their base. */
const OTHERS = Array.from('§©«­®°±·»¿×÷ßæøđĐơƠưƯıłŁŒœÆØ–—‘’‚“”„•…‰‹›€™←→≈≠≤≥−\u00a0\u2009\u202f');

async function open(path: string): Promise<Font> {
  const font = create(await readFile(new URL(`../src/${path}.woff2`, import.meta.url)));
  if (!('layout' in font)) throw new Error(`font: ${path}`);
  return font;
}

function advance(fonts: readonly Font[], sign: string): number | null {
  const point = sign.codePointAt(0) ?? 0;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
  return font ? Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000) : null;
}

const rows = await Promise.all(
  Object.entries(FILES).map(async ([name, paths]) => {
    const fonts = await Promise.all(paths.map(open));
    return [name, [...ASCII, ...OTHERS].map((sign) => advance(fonts, sign))] as const;
  }),
);
const json = JSON.stringify({ signs: [...ASCII, ...OTHERS].join(''), ...Object.fromEntries(rows) });
const target = new URL('../src/ui/advances.json', import.meta.url);
await writeFile(target, await format(json, { ...(await resolveConfig(target)), parser: 'json' }));
