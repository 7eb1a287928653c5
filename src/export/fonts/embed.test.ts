import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { collectGlyphs } from '../svg/glyphs.ts';
import { facesFor, fontStyle } from './embed.ts';
import { FACES, RANGES } from './faces.ts';

const writing = (text: string, family: 'sans' | 'serif' = 'sans', weight: 400 | 600 = 400) => {
  const glyphs = collectGlyphs();
  glyphs.add({ family, weight }, text);
  return glyphs;
};
const names = (glyphs: ReturnType<typeof collectGlyphs>) =>
  facesFor(glyphs).map(({ family, weight, script }) => `${family} ${weight} ${script}`);

describe('fonts of an exported image', () => {
  it('are only those that the text needs', () => {
    expect(names(writing('Meetings, 2012–2018'))).toEqual(['Source Sans 3 400 latin']);
    expect(names(writing('Lương Tam Quang', 'serif', 600))).toEqual([
      'Source Serif 4 600 latin',
      'Source Serif 4 600 vietnamese',
    ]);
    expect(names(writing('भारत'))).toEqual(['Noto Sans Devanagari 400 devanagari']);
    expect(names(writing('Śrī'))).toEqual(['Source Sans 3 400 latin', 'Source Sans 3 400 latin-ext']);
    expect(names(writing(''))).toEqual([]);
  });

  it('stand in the file itself', async () => {
    const style = await fontStyle(writing('Quảng'), (file) => readFile(file));
    const data = [
      ...style.matchAll(/src:url\(data:font\/woff2;base64,([A-Za-z0-9+/=]+)\) format\('woff2'\)/g),
    ];
    expect(data).toHaveLength(2);
    const font = create(Buffer.from(data[1]?.[1] ?? '', 'base64')) as Font;
    expect(font.hasGlyphForCodePoint('ả'.codePointAt(0) ?? 0)).toBe(true);
    expect(style.replace(/data:[^)]*/g, '')).not.toMatch(/url\((?!\))/);
  });

  it('do not overlap within a family', () => {
    const latin = (['latin', 'latin-ext', 'vietnamese'] as const).flatMap((script) => RANGES[script]);
    const sorted = [...latin].sort(([a], [b]) => a - b);
    sorted.slice(1).forEach(([first], i) => expect(first).toBeGreaterThan(sorted[i]?.[1] ?? Infinity));
  });

  it.each(FACES.map((face) => [`${face.family} ${face.weight} ${face.script}`, face] as const))(
    '%s draws every letter of its range that its language writes with',
    async (_, { file, script }) => {
      const font = create(await readFile(file)) as Font;
      const letters = {
        latin: 'ABCXYZabcxyz0123456789éüñß–—‘’“”…·×½°−',
        'latin-ext': 'āīūśṣṭḍṇṅḥŁőšž₹',
        vietnamese:
          'ĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ₫',
        math: '←→≈≠≤≥',
        devanagari: 'अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंःँ्।०१२३४५६७८९',
      }[script];
      expect([...letters].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual(
        [],
      );
    },
  );
});
