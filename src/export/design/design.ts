import { ARTICLE, PRESETS, TEXT_SIZES, THEMES, type Content, type Look, type Preset, type TextSize, type ThemeName } from '../look.ts'; // prettier-ignore
import type { FigureParts } from '../parts.ts';

export const LETTERS = ['fonts', 'outlines'] as const;
export type Letters = (typeof LETTERS)[number];

/** What a reader has chosen for an image. */
export type Design = {
  readonly size: Preset | 'free';
  /** Of a free size: px. */
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly content: Content;
  readonly text: TextSize;
  /** Of an SVG: with its fonts inside, or as shapes for programs that ignore those. */
  readonly letters: Letters;
  readonly title: string;
  readonly subtitle: string;
};

/** Bounds of a free size: px. Four times the largest is still drawn by every current browser. */
export const FREE = { least: 240, most: 3840 } as const;

/** What an untouched figure is saved as. */
export const firstDesign = ({ title, subtitle }: FigureParts): Design => ({
  size: 'article',
  width: ARTICLE.width,
  height: ARTICLE.height,
  theme: 'light',
  content: 'whole',
  text: 'normal',
  letters: 'fonts',
  title,
  subtitle,
});

/** A size brings the content that suits it; a free size begins at the one that was in force. */
export function resize(design: Design, size: Design['size']): Design {
  if (size !== 'free') return { ...design, size, content: PRESETS[size].content };
  if (design.size === 'free') return design;
  const { width, height } = PRESETS[design.size];
  return { ...design, size, width, height };
}

/** Type of a free size grows with the image, as it does from preset to preset. */
const textFor = (width: number, height: number) => Math.max(0.6, Math.sqrt((width * height) / (850 * 600)));

export function lookOf({ size, width, height, theme, content, text }: Design): Look {
  const sized =
    size === 'free' ? { width, height, grows: false, text: textFor(width, height) } : PRESETS[size];
  return {
    ...sized,
    ...THEMES[theme],
    content,
    text: sized.text * TEXT_SIZES[text],
    // Who asks for small type gets it, with room around.
    enlarges: text !== 'small',
  };
}

/** The words of the image; an emptied title leaves the image without one. */
export const wordsOf = (parts: FigureParts, { title, subtitle }: Design): FigureParts => ({
  ...parts,
  title: title.trim(),
  subtitle: subtitle.trim(),
});

/** What sets the file apart from the figure as it is usually saved: `_square_dark`. */
export function variantOf({ size, width, height, theme, content }: Design): string {
  const words = [
    size === 'free' ? `${width}x${height}` : size === 'article' ? '' : size,
    theme === 'light' ? '' : theme,
    content === 'chart' ? 'chart-only' : '',
  ];
  return words.map((word) => (word === '' ? '' : `_${word}`)).join('');
}
