import type { Palette } from '#ui/palette.ts';
import type { Left } from '#charts/fewer.ts';
import { Words } from './Words.tsx';

type Props = {
  readonly layout: { readonly text: number; readonly left: Left | null };
  readonly palette: Palette;
};

/** Below rows of which some are left out: which are drawn. */
export const RowsDrawn = ({ layout: { text, left }, palette }: Props) =>
  left && (
    <Words x={0} y={left.y} type={{ size: 12 * text, fill: palette.ink2 }} leading={16 * text} lines={left.lines} />
  ); // prettier-ignore
