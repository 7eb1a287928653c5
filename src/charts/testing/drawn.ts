import type { FigureParts } from '#export/parts.ts';
import { collectGlyphs } from '#export/svg/glyphs.ts';
import { serialise } from '#export/svg/serialise.ts';
import { textWidth } from '#ui/measure.ts';
import { PALETTES } from '#ui/palette.ts';

export const WIDTHS = [288, 358, 720, 1184] as const;

/** A picture as an exported file would hold it: throws where that could not be written. */
export function drawn(parts: FigureParts, width: number, text = 1) {
  const { element, ...size } = parts.draw({ width, text }, PALETTES.light, true);
  return { ...size, svg: serialise(element, '', collectGlyphs()) };
}

type Line = {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const unescape = (words: string) => words.replaceAll('&amp;', '&').replaceAll('&lt;', '<');

/** Every line of words in a picture, with the room that it takes. */
export function lines(svg: string): Line[] {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].flatMap(([, tag = '', content = '']) => {
    const size = Number(attribute(tag, 'font-size'));
    const bold = attribute(tag, 'font-weight') === '600';
    const anchor = attribute(tag, 'text-anchor');
    // One line stands in the element itself, several in one each.
    const several = [...content.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/g)];
    return (several.length > 0 ? several : [['', tag, content]]).map(([, at = '', raw = '']) => {
      const words = unescape(raw);
      const width = textWidth(words, size, bold ? 'sans600' : 'sans');
      const [x, y] = [Number(attribute(at, 'x')), Number(attribute(at, 'y'))];
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
      return { words, left, right: left + width, top: y - 0.7 * size, bottom: y + 0.15 * size };
    });
  });
}

/** Pairs of words that stand on each other. */
export function collisions(svg: string): string[] {
  const all = lines(svg);
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} | ${b.words}`),
  );
}

/** Words that reach out of the picture. */
export const outside = (
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
) =>
  lines(svg)
    .filter((line) => line.left < -1 || line.right > width + 1 || line.top < -1 || line.bottom > height + 1)
    .map(({ words }) => words);
