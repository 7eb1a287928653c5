import { readFile, stat } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';

type Face = {
  readonly family: string;
  readonly weight: string;
  readonly file: URL;
  readonly signs: readonly number[];
};

const css = await readFile(new URL('./fonts.css', import.meta.url), 'utf8');

/** `U+20-7E, U+A0` as code points. */
function signsOf(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

const value = (block: string, property: string) =>
  new RegExp(`${property}:\\s*([^;]+);`).exec(block)?.[1]?.replace(/\s+/g, ' ') ?? '';

const faces: Face[] = [...css.matchAll(/@font-face \{([^}]+)\}/g)].flatMap(([, block = '']) => {
  const file = /url\('([^']+)'\)/.exec(block)?.[1];
  if (file === undefined) return [];
  return {
    family: value(block, 'font-family').slice(1, -1),
    weight: value(block, 'font-weight'),
    file: new URL(file, import.meta.url),
    signs: signsOf(value(block, 'unicode-range')),
  };
});

const drawing = (sign: string) =>
  faces.filter(
    ({ family, signs }) => family.startsWith('Source') && signs.includes(sign.codePointAt(0) ?? 0),
  );

describe('the fonts of pages', () => {
  it('weigh at most 35 kB for a page in English', async () => {
    const signs = Array.from('Aa0 –’“≠');
    const files = new Set(signs.flatMap((sign) => drawing(sign).map(({ file }) => file.href)));
    const sizes = await Promise.all([...files].map(async (file) => (await stat(new URL(file))).size));
    expect(files.size).toBe(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(35_000);
  });

  it('share no sign: a browser never loads two files for one letter', () => {
    const seen = new Set<string>();
    for (const { family, weight, signs } of faces)
      for (const sign of signs) {
        const key = `${family} ${weight} ${sign.toString(16)}`;
        expect(seen.has(key), key).toBe(false);
        seen.add(key);
      }
  });

  it('draw every letter of Latin script that the ledger writes, in sans and serif', async () => {
    const text = await readFile(new URL('../../data/dataset.json', import.meta.url), 'utf8');
    const fonts = new Map<string, Font>();
    for (const { file } of faces) fonts.set(file.href, create(await readFile(file)) as Font);
    const letters = Array.from(new Set(text.normalize('NFC'))).filter(
      // The non-breaking hyphen is in none of the fonts: it is drawn by the system's.
      (sign) => /[\p{Script=Latin}\p{P}\p{N}]/u.test(sign) && sign !== '\u2011',
    );
    expect(letters.length).toBeGreaterThan(120);
    for (const letter of letters) {
      const able = drawing(letter).filter(({ file }) =>
        fonts.get(file.href)?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(new Set(able.map(({ family }) => family)), letter).toEqual(
        new Set(['Source Sans 3', 'Source Serif 4']),
      );
    }
  });

  it('are licensed beside the files', async () => {
    const licence = await readFile(new URL('./fonts/OFL.txt', import.meta.url), 'utf8');
    for (const family of new Set(faces.map((face) => face.family))) expect(licence).toContain(family);
  });
});
