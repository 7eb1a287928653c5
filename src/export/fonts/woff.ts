import { create, type Font } from 'fontkit';
import type { Glyphs } from '../svg/glyphs.ts';
import { facesFor, type ReadFile } from './embed.ts';
import { RANGES, type Face } from './faces.ts';

/** A font whose single glyphs can be taken out. */
export type OpenFace = Pick<Face, 'family' | 'weight' | 'script'> & { readonly font: Font };

const keyOf = ({ family, weight, script }: Pick<Face, 'family' | 'weight' | 'script'>) =>
  `${family} ${weight} ${script}`;

// Literal URLs, so that the bundler finds the files. `npm run fonts` makes them of those in `FACES`.
const FILES: Readonly<Record<string, URL>> = {
  'Source Sans 3 400 latin': new URL('./woff/sans-400-latin.woff', import.meta.url),
  'Source Sans 3 400 latin-ext': new URL('./woff/sans-400-latin-ext.woff', import.meta.url),
  'Source Sans 3 400 vietnamese': new URL('./woff/sans-400-vietnamese.woff', import.meta.url),
  'Source Sans 3 400 math': new URL('./woff/sans-400-math.woff', import.meta.url),
  'Source Sans 3 600 latin': new URL('./woff/sans-600-latin.woff', import.meta.url),
  'Source Sans 3 600 latin-ext': new URL('./woff/sans-600-latin-ext.woff', import.meta.url),
  'Source Sans 3 600 vietnamese': new URL('./woff/sans-600-vietnamese.woff', import.meta.url),
  'Source Sans 3 600 math': new URL('./woff/sans-600-math.woff', import.meta.url),
  'Source Serif 4 600 latin': new URL('./woff/serif-600-latin.woff', import.meta.url),
  'Source Serif 4 600 latin-ext': new URL('./woff/serif-600-latin-ext.woff', import.meta.url),
  'Source Serif 4 600 vietnamese': new URL('./woff/serif-600-vietnamese.woff', import.meta.url),
  'Noto Sans Devanagari 400 devanagari': new URL('./woff/sans-400-devanagari.woff', import.meta.url),
  'Noto Sans Devanagari 600 devanagari': new URL('./woff/sans-600-devanagari.woff', import.meta.url),
  'Noto Serif Devanagari 600 devanagari': new URL('./woff/serif-600-devanagari.woff', import.meta.url),
}; // prettier-ignore

async function open(face: Face, read: ReadFile): Promise<OpenFace> {
  const file = FILES[keyOf(face)];
  if (file === undefined) throw new Error(`font: ${keyOf(face)}`);
  const bytes = await read(file);
  // fontkit's types ask for Node's Buffer; any array of bytes will do.
  const font = create(bytes as Buffer);
  if (!('layout' in font)) throw new Error(`font: ${file.pathname}`);
  return { family: face.family, weight: face.weight, script: face.script, font };
}

/** The fonts that the text of a drawing needs. */
export const openFaces = (glyphs: Glyphs, read: ReadFile): Promise<OpenFace[]> =>
  Promise.all(facesFor(glyphs).map((face) => open(face, read)));

/** Whether a script's file holds a character. */
export const holds = (script: Face['script'], character: string) => {
  const point = character.codePointAt(0) ?? 0;
  return RANGES[script].some(([first, last]) => first <= point && point <= last);
};
