import type { FigureParts, Provenance } from './parts.ts';
import { fit } from './figure/fit.ts';
import { sourceLine } from './figure/footer.tsx';
import { layOutChart, layOutFigure } from './figure/layout.tsx';
import { ARTICLE, type Look } from './look.ts';
import { collectGlyphs, type Glyphs } from './svg/glyphs.ts';
import { serialise } from './svg/serialise.ts';

/** A laid out figure. The fonts that `glyphs` need go into its `<style>`; see `figureSvg`. */
export type Composition = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: Glyphs;
  readonly svg: (style: string) => string;
};

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** Lays a figure out as one image. Pure: the same parts give the same bytes in a browser and in Node. */
export function compose(parts: FigureParts, provenance: Provenance, look: Look = ARTICLE): Composition {
  const { palette, background } = look;
  const { layout, room, scale } = fit(look, (space) =>
    look.content === 'chart'
      ? layOutChart(parts, space, palette)
      : layOutFigure(parts, provenance, space, palette, look.content === 'brief'),
  );
  const glyphs = collectGlyphs();
  const body = serialise(
    <>
      <title>{parts.title}</title>
      <desc>
        {[parts.takeaway, parts.moments, sourceLine(provenance), provenance.address]
          .filter(Boolean)
          .join(' ')}
      </desc>
      {background !== null && <rect width={room.width} height={layout.height} fill={background} />}
      <g fill={palette.ink} fontFamily="'Source Sans 3', 'Noto Sans Devanagari', Arial, sans-serif">
        {layout.element}
      </g>
    </>,
    `${parts.id}-`,
    glyphs,
  );
  const { width } = look;
  const height = look.grows ? Math.ceil(layout.height * scale) : look.height;
  const box = `0 0 ${rounded(room.width)} ${rounded(height / scale)}`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">`;
  return { width, height, glyphs, svg: (style) => `${open}${style}${body}</svg>\n` };
}
