import type { ReactElement } from 'react';
import { PALETTES, type Palette } from '#ui/palette.ts';
import { stack, textBlock, type Block } from './figure/block.tsx';
import { footerBlock, sourceLine } from './figure/footer.tsx';
import { legendBlock } from './figure/legend.tsx';
import type { FigureParts, Provenance } from './parts.ts';
import { collectGlyphs, type Glyphs } from './svg/glyphs.ts';
import { serialise } from './svg/serialise.ts';

/** How a figure is laid out as an image: px. `height` is the least: what needs more room gets it. */
export type Look = {
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Scale of all type; 1 = 12 px axes. */
  readonly text: number;
  /** Null is transparent. */
  readonly background: string | null;
  /** The chart alone. */
  readonly plain: boolean;
};

export const ARTICLE: Look = {
  width: 850,
  height: 600,
  palette: PALETTES.print,
  text: 1,
  background: '#FFFFFF',
  plain: false,
};

/** A laid out figure. The fonts that `glyphs` need go into its `<style>`; see `figureSvg`. */
export type Composition = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  readonly svg: (style: string) => string;
};

const MARGIN = { side: 24, top: 26, bottom: 20 } as const;
const BAND = 4;

function headingBlock({ title, subtitle }: FigureParts, width: number, { palette, text }: Look): Block {
  const large = {
    font: 'serif600',
    size: 25 * text,
    line: 31 * text,
    baseline: 23 * text,
    tracking: -0.008,
  } as const;
  const plain = { font: 'sans', size: 15 * text, line: 21 * text, baseline: 16 * text } as const;
  return stack(
    [
      textBlock(title, width, { ...large, fill: palette.ink }),
      textBlock(subtitle, width, { ...plain, fill: palette.ink2 }),
    ],
    2 * text,
  );
}

type Layout = { readonly height: number; readonly element: ReactElement };

function layOutChart(parts: FigureParts, { width, height, palette, text }: Look): Layout {
  const drawing = parts.draw({ width, text, height }, palette, false);
  return { height: Math.max(height, drawing.height), element: drawing.element };
}

function layOut(parts: FigureParts, provenance: Provenance, look: Look): Layout {
  const { palette, text } = look;
  const side = MARGIN.side * text;
  const width = look.width - 2 * side;
  const legend = legendBlock(parts.legend, width, palette, text);
  const head = stack([headingBlock(parts, width, look), legend], 11 * text);
  const foot = footerBlock(parts, provenance, width, palette, text);
  const top = MARGIN.top * text + head.height + 8 * text;
  const below = 28 * text + foot.height + MARGIN.bottom * text;
  const drawing = parts.draw({ width, text, height: look.height - top - below }, palette, false);
  const height = Math.ceil(Math.max(look.height, top + drawing.height + below));
  const element = (
    <>
      <rect width={look.width} height={BAND} fill={palette.ink} />
      <g transform={`translate(${side} ${MARGIN.top * text})`}>{head.element}</g>
      <g transform={`translate(${side} ${top})`}>{drawing.element}</g>
      <g transform={`translate(${side} ${Math.round(height - MARGIN.bottom * text - foot.height)})`}>
        {foot.element}
      </g>
    </>
  );
  return { height, element };
}

/** Lays a figure out as one image. Pure: the same parts give the same bytes in a browser and in Node. */
export function compose(parts: FigureParts, provenance: Provenance, look: Look = ARTICLE): Composition {
  const { height, element } = look.plain ? layOutChart(parts, look) : layOut(parts, provenance, look);
  const { width, background, palette } = look;
  const glyphs = collectGlyphs();
  const body = serialise(
    <>
      <title>{parts.title}</title>
      <desc>{[parts.takeaway, sourceLine(provenance), provenance.address].join(' ')}</desc>
      {background !== null && <rect width={width} height={height} fill={background} />}
      <g fill={palette.ink} fontFamily="'Source Sans 3', 'Noto Sans Devanagari', Arial, sans-serif">
        {element}
      </g>
    </>,
    `${parts.id}-`,
    glyphs,
  );
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  return { width, height, glyphs, svg: (style) => `${open}${style}${body}</svg>\n` };
}
