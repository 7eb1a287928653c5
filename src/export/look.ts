import { PALETTES, type Palette } from '#ui/palette.ts';

/** How a figure becomes an image. */
export type Look = {
  /** Size of the image: px. */
  readonly width: number;
  readonly height: number;
  /** Whether an image may be higher than asked for; otherwise what needs more room is drawn smaller. */
  readonly grows: boolean;
  /** Size of type and lines; at 1 axes are written in 12 px. */
  readonly text: number;
  /** Whether type may become larger than asked for, where that fills the image. */
  readonly enlarges: boolean;
  readonly palette: Palette;
  /** Null is transparent. */
  readonly background: string | null;
  /** All that a figure says; what a small image can hold of it: title, legend, chart, who says so; the chart alone. */
  readonly content: Content;
};

export const CONTENTS = ['whole', 'brief', 'chart'] as const;
export type Content = (typeof CONTENTS)[number];

const { print, dark } = PALETTES;

/** The size at which a figure is read in an article; the size of every file of the menu. */
export const ARTICLE: Look = {
  width: 850,
  height: 600,
  grows: true,
  text: 1,
  enlarges: true,
  palette: print,
  background: print.ground,
  content: 'whole',
};

type Size = Pick<Look, 'width' | 'height' | 'grows' | 'text' | 'content'>;

/** Sizes with a name. Type grows with the image, because it is looked at from further away. */
export const PRESETS = {
  article: { width: 850, height: 600, grows: true, text: 1, content: 'whole' },
  wide: { width: 1200, height: 675, grows: false, text: 1.2, content: 'whole' },
  square: { width: 1080, height: 1080, grows: false, text: 1.4, content: 'whole' },
  portrait: { width: 1080, height: 1350, grows: false, text: 1.5, content: 'whole' },
  slide: { width: 1920, height: 1080, grows: false, text: 1.9, content: 'whole' },
  thumbnail: { width: 480, height: 320, grows: false, text: 0.75, content: 'brief' },
} as const satisfies Record<string, Size>;
export type Preset = keyof typeof PRESETS;

type Theme = Pick<Look, 'palette' | 'background'>;

/** What an image without a ground is laid on is unknown: nothing hides it, and no word is faint. */
const groundless: Palette = { ...print, plate: 'none', ink3: print.ink2 };

export const THEMES = {
  light: { palette: print, background: print.ground },
  dark: { palette: dark, background: dark.ground },
  transparent: { palette: groundless, background: null },
} as const satisfies Record<string, Theme>;
export type ThemeName = keyof typeof THEMES;

/** Factors on a preset's size of type. */
export const TEXT_SIZES = { small: 0.85, normal: 1, large: 1.2 } as const;
export type TextSize = keyof typeof TEXT_SIZES;
