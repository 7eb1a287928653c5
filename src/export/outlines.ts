import { compose } from './compose.tsx';
import { step } from './failure.ts';
import type { ReadFile } from './fonts/embed.ts';
import { openFaces } from './fonts/woff.ts';
import { withOutlines } from './letters/outlines.ts';
import type { Look } from './look.ts';
import type { FigureParts, Provenance } from './parts.ts';
import type { Image } from './svg.ts';
import { readSvg } from './svg/read.ts';

/** A figure as SVG whose letters are shapes: for programs that ignore embedded fonts. */
export async function outlinedSvg(
  parts: FigureParts,
  provenance: Provenance,
  look: Look,
  read: ReadFile,
): Promise<Image> {
  const { width, height, glyphs, svg } = await step('drawing', () => compose(parts, provenance, look));
  const faces = await step('fonts', () => openFaces(glyphs, read));
  const outlined = await step('drawing', () => withOutlines(readSvg(svg('').trim()), faces));
  return { width, height, svg: outlined };
}
