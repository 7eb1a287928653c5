import { Words, wordsWidth, type Type } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';

type Props = {
  readonly x: number;
  readonly y: number;
  readonly type: Type;
  readonly anchor: 'start' | 'middle';
  readonly words: string;
  readonly palette: Palette;
};

const ASIDE = 2;

/** Words on a plate of the ground, so that the line of a moment passes behind them. */
export function Plated({ x, y, type, anchor, words, palette }: Props) {
  const width = wordsWidth(words, type) + 2 * ASIDE;
  return (
    <>
      <rect
        x={anchor === 'middle' ? x - width / 2 : x - ASIDE}
        y={y - 0.85 * type.size}
        width={width}
        height={1.05 * type.size}
        fill={palette.plate}
      />
      <Words x={x} y={y} anchor={anchor} type={type} lines={[words]} />
    </>
  );
}
