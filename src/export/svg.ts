import { compose } from './compose.tsx';
import { step } from './failure.ts';
import { fontStyle, type ReadFile } from './fonts/embed.ts';
import type { Look } from './look.ts';
import type { FigureParts, Provenance } from './parts.ts';

export type Image = { readonly width: number; readonly height: number; readonly svg: string };

/** A figure as a file that stands alone: fonts inside, no reference to anything outside. */
export async function figureSvg(
  parts: FigureParts,
  provenance: Provenance,
  look: Look,
  read: ReadFile,
): Promise<Image> {
  const { width, height, glyphs, svg } = await step('drawing', () => compose(parts, provenance, look));
  return { width, height, svg: svg(await step('fonts', () => fontStyle(glyphs, read))) };
}
