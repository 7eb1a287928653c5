import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf, wrapText } from './wrap.ts';

const type = { size: 13, font: 'sans' } as const;
const address = 'engagement-ledger.example/?by=host&domain=cyber~maritime&from=2012&to=2018&track=defence';

describe('wrapping text', () => {
  it('makes no line of no text', () => {
    expect(wrapText('  ', 100, type)).toEqual([]);
  });

  it('keeps a line that fits', () => {
    expect(wrapText('Defence Policy Dialogue', 800, type)).toEqual(['Defence Policy Dialogue']);
  });

  it('breaks between words', () => {
    expect(wrapText('Defence Policy Dialogue', widthOf('Defence Policy', type) + 1, type)).toEqual([
      'Defence Policy',
      'Dialogue',
    ]);
  });

  it('parts no number from its sign, and no licence from its name', () => {
    const narrow = (text: string, last: string) =>
      wrapText(text, widthOf(text, type) - widthOf(last, type), type);
    expect(narrow('counted one by one. n = 32.', '32.')).toEqual(['counted one by one.', 'n = 32.']);
    expect(narrow('from 641 reports. CC BY 4.0.', '4.0.')).toEqual(['from 641 reports.', 'CC BY 4.0.']);
  });

  it('breaks an address after a separator', () => {
    const lines = wrapText(address, 200, type);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(0, -1).every((line) => /[/?&~=-]$/.test(line))).toBe(true);
    expect(lines.join('')).toBe(address);
  });

  it('loses no character and exceeds no width, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 300 }), (words, width) => {
        const lines = wrapText(words, width, type);
        const solid = (s: string) => s.replace(/[ \t\r\n]/g, '');
        expect(solid(lines.join(''))).toBe(solid(words));
        expect(lines.every((line) => [...line].length === 1 || widthOf(line, type) <= width)).toBe(true);
      }),
    );
  });
});
