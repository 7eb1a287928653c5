/** One file that can be embedded in an exported image. */
export type Face = {
  readonly family: 'Source Sans 3' | 'Source Serif 4' | 'Noto Sans Devanagari' | 'Noto Serif Devanagari';
  readonly weight: 400 | 600;
  readonly script: 'latin' | 'latin-ext' | 'vietnamese' | 'math' | 'devanagari';
  readonly file: URL;
};

/** Code points of each file, inclusive. No two scripts of one family overlap; the files are cut by them. */
export const RANGES: Readonly<Record<Face['script'], readonly (readonly [number, number])[]>> = {
  latin: [
    [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2bb, 0x2bc], [0x2000, 0x2044], [0x20ac, 0x20ac],
    [0x2122, 0x2122], [0x2191, 0x2191], [0x2193, 0x2193], [0x2212, 0x2212],
  ],
  'latin-ext': [
    [0x100, 0x101], [0x104, 0x10f], [0x112, 0x127], [0x12a, 0x130], [0x132, 0x151], [0x154, 0x167], [0x16a, 0x17f],
    [0x1cd, 0x1dc], [0x218, 0x21b], [0x1e00, 0x1e9f], [0x20b9, 0x20b9],
  ],
  vietnamese: [
    [0x102, 0x103], [0x110, 0x111], [0x128, 0x129], [0x168, 0x169], [0x1a0, 0x1a1], [0x1af, 0x1b0], [0x300, 0x309],
    [0x323, 0x323], [0x1ea0, 0x1ef9], [0x20ab, 0x20ab],
  ],
  math: [[0x2190, 0x2190], [0x2192, 0x2192], [0x2248, 0x2248], [0x2260, 0x2260], [0x2264, 0x2265]],
  devanagari: [[0x900, 0x97f], [0x1cd0, 0x1cf9], [0x200c, 0x200d], [0x25cc, 0x25cc], [0xa8e0, 0xa8ff]],
}; // prettier-ignore

// Literal URLs, so that the bundler finds the files and Node can read them from the same list. Where the files that pages load hold
// one weight each they serve here too; those of their Latin letters are variable, which an image, a PDF or an outline cannot use.
export const FACES: readonly Face[] = [
  { family: 'Source Sans 3', weight: 400, script: 'latin', file: new URL('./sans-400-latin.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 400, script: 'latin-ext', file: new URL('../../ui/fonts/sans-400-latin-ext.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 400, script: 'vietnamese', file: new URL('../../ui/fonts/sans-400-vietnamese.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 400, script: 'math', file: new URL('../../ui/fonts/sans-400-math.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 600, script: 'latin', file: new URL('./sans-600-latin.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 600, script: 'latin-ext', file: new URL('../../ui/fonts/sans-600-latin-ext.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 600, script: 'vietnamese', file: new URL('../../ui/fonts/sans-600-vietnamese.woff2', import.meta.url) },
  { family: 'Source Sans 3', weight: 600, script: 'math', file: new URL('../../ui/fonts/sans-600-math.woff2', import.meta.url) },
  { family: 'Source Serif 4', weight: 600, script: 'latin', file: new URL('./serif-600-latin.woff2', import.meta.url) },
  { family: 'Source Serif 4', weight: 600, script: 'latin-ext', file: new URL('./serif-600-latin-ext.woff2', import.meta.url) },
  { family: 'Source Serif 4', weight: 600, script: 'vietnamese', file: new URL('./serif-600-vietnamese.woff2', import.meta.url) },
  { family: 'Noto Sans Devanagari', weight: 400, script: 'devanagari', file: new URL('../../ui/fonts/sans-400-devanagari.woff2', import.meta.url) },
  { family: 'Noto Sans Devanagari', weight: 600, script: 'devanagari', file: new URL('../../ui/fonts/sans-600-devanagari.woff2', import.meta.url) },
  { family: 'Noto Serif Devanagari', weight: 600, script: 'devanagari', file: new URL('../../ui/fonts/serif-600-devanagari.woff2', import.meta.url) },
]; // prettier-ignore
