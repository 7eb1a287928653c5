import type { Glyphs } from '../svg/glyphs.ts';
import { FACES, RANGES, type Face } from './faces.ts';

/** Fetches one font file; the browser and Node have different ways to do it. */
export type ReadFile = (file: URL) => Promise<Uint8Array>;

const fontOf = ({ family, weight }: Face) => ({
  family: family.includes('Serif') ? ('serif' as const) : ('sans' as const),
  weight,
});

/** The files that hold at least one character which the drawing writes in their font. */
export const facesFor = (glyphs: Glyphs): readonly Face[] =>
  FACES.filter((face) => {
    const ranges = RANGES[face.script];
    const written = [...glyphs.of(fontOf(face))];
    return written.some((point) => ranges.some(([first, last]) => first <= point && point <= last));
  });

function base64(bytes: Uint8Array): string {
  // In slices: an argument list has a limit.
  const slices = Array.from({ length: Math.ceil(bytes.length / 0x8000) }, (_, i) =>
    String.fromCharCode(...bytes.subarray(i * 0x8000, (i + 1) * 0x8000)),
  );
  return btoa(slices.join(''));
}

const hex = (n: number) => n.toString(16).toUpperCase();
const unicodeRange = (script: Face['script']) =>
  RANGES[script].map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');

const rule = ({ family, weight, script }: Face, bytes: Uint8Array) =>
  `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)}) format('woff2');unicode-range:${unicodeRange(script)}}`;

/** The `<style>` of an image: the fonts that its text needs, and nothing else. */
export async function fontStyle(glyphs: Glyphs, read: ReadFile): Promise<string> {
  const faces = facesFor(glyphs);
  if (faces.length === 0) return '';
  const rules = await Promise.all(faces.map(async (face) => rule(face, await read(face.file))));
  return `<style>${rules.join('')}</style>`;
}
