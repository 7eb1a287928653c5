import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { textWidth, type MeasuredFont } from './measure.ts';

const open = (path: string) => create(readFileSync(path)) as Font;
const FONTS: readonly (readonly [MeasuredFont, Font])[] = [
  ['sans', open('src/export/fonts/sans-400-latin.woff2')],
  ['sans600', open('src/export/fonts/sans-600-latin.woff2')],
  ['serif600', open('src/export/fonts/serif-600-latin.woff2')],
];

describe('the width of a line without a DOM', () => {
  it.each(FONTS)('in %s is the font’s own, or a little more for want of kerning', (name, font) => {
    for (const text of ['Maritime security', 'Law enforcement and justice', 'Q4 2018: 100% of n = 98', 'Meetings per quarter, by track']) {
      const own = (font.layout(text).advanceWidth / font.unitsPerEm) * 13;
      expect(textWidth(text, 13, name)).toBeGreaterThanOrEqual(own - 0.5);
      expect(textWidth(text, 13, name)).toBeLessThan(own * 1.04);
    }
  }); // prettier-ignore

  it('is the same with accents and without, composed or not', () => {
    const plain = textWidth('Luong Tam Quang', 14, 'sans');
    expect(textWidth('Lương Tam Quang'.normalize('NFD'), 14, 'sans')).toBe(textWidth('Lương Tam Quang', 14, 'sans'));
    expect(Math.abs(textWidth('Lương Tam Quang', 14, 'sans') - plain)).toBeLessThan(3);
    expect(textWidth('Hà Nội', 14, 'sans')).toBe(textWidth('Ha Noi', 14, 'sans'));
  }); // prettier-ignore

  it('gives other scripts room', () => {
    expect(textWidth('भारत', 10, 'sans')).toBeGreaterThan(15);
  });
});
