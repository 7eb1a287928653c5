import advances from './advances.json' with { type: 'json' };

/** Source Sans 3 in its two weights, and the Source Serif 4 of titles. */
export type MeasuredFont = 'sans' | 'sans600' | 'serif600';

/** Of an em, for what no table holds: other scripts. A little too wide is better than too narrow. */
const UNKNOWN = 0.62;

const tables = new Map<MeasuredFont, ReadonlyMap<string, number>>();

function tableOf(font: MeasuredFont): ReadonlyMap<string, number> {
  const known = tables.get(font);
  if (known) return known;
  const widths: readonly (number | null)[] = advances[font];
  const table = new Map([...advances.signs].map((sign, i) => [sign, (widths[i] ?? UNKNOWN * 1000) / 1000]));
  tables.set(font, table);
  return table;
}

/**
 * Width of a line in px without a DOM, so that a picture is laid out alike in a browser and in Node. Accents add nothing to
 * their letter. Kerning is left out: a line is never wider than this, and at most a few hundredths narrower.
 */
export function textWidth(text: string, size: number, font: MeasuredFont): number {
  const table = tableOf(font);
  let ems = 0;
  for (const sign of text.normalize('NFC')) {
    const own = table.get(sign);
    if (own !== undefined) ems += own;
    else
      for (const part of sign.normalize('NFD')) ems += /\p{M}/u.test(part) ? 0 : (table.get(part) ?? UNKNOWN);
  }
  return ems * size;
}
