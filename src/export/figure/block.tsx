import type { ReactElement } from 'react';
import { wrapText, type Type } from './wrap.ts';

/** A part of the composition whose height is known before its place: px, drawn from its own top left corner. */
export type Block = { readonly height: number; readonly element: ReactElement | null };

export const NOTHING: Block = { height: 0, element: null };

/** Type of a block of text, with the line height and the baseline of the first line below the top. */
export type Style = Type & { readonly line: number; readonly baseline: number; readonly fill: string };

const FAMILIES = {
  sans: "'Source Sans 3', 'Noto Sans Devanagari', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', 'Noto Serif Devanagari', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;

/** Font attributes; the names after the embedded ones are for programs that ignore embedded fonts. */
export const fontAttributes = ({ size, font, tracking }: Type) => ({
  fontFamily: FAMILIES[font === 'serif600' ? 'serif' : 'sans'],
  fontSize: size,
  fontWeight: font === 'sans' ? 400 : 600,
  ...(tracking !== undefined && { letterSpacing: tracking * size }),
});

/** Programs that ignore embedded fonts write small type a seventh wider: their lines end inside the image all the same. */
const SUBSTITUTE = { sans: 0.9, sans600: 0.9, serif600: 1 } as const;

/** `wrap`: how it is broken into lines. */
export function textBlock(text: string, width: number, style: Style, wrap = wrapText): Block {
  const lines = wrap(text, SUBSTITUTE[style.font] * width, style);
  if (lines.length === 0) return NOTHING;
  const element = (
    <text {...fontAttributes(style)} fill={style.fill}>
      {lines.map((line, i) => (
        <tspan key={i} x={0} y={style.baseline + i * style.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
  return { height: lines.length * style.line, element };
}

/** Blocks below one another; a gap stands only between two that are there. */
export function stack(blocks: readonly Block[], gap: number): Block {
  let y = 0;
  const placed = blocks
    .filter(({ height }) => height > 0)
    .map((block, i) => {
      const top = y + (i === 0 ? 0 : gap);
      y = top + block.height;
      return { ...block, top };
    });
  const element = (
    <>
      {placed.map((block, i) => (
        <g key={i} transform={`translate(0 ${block.top})`}>
          {block.element}
        </g>
      ))}
    </>
  );
  return { height: y, element };
}
