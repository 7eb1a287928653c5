import type { Box, Drawing } from '#export/parts.ts';
import type { Palette } from '#ui/palette.ts';
import { Words, wordsLines } from './Words.tsx';

/** What stands in place of an empty chart: a sentence. */
export function nothing(sentence: string, { width, text }: Box, palette: Palette): Drawing {
  const type = { size: 13 * text, fill: palette.ink3 };
  const lines = wordsLines(sentence, width, type);
  return {
    element: <Words x={0} y={15 * text} type={type} leading={18 * text} lines={lines} />,
    width,
    height: (6 + 18 * lines.length) * text,
  };
}
