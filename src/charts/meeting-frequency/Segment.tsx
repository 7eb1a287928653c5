import type { Palette } from '#ui/palette.ts';
import type { Colour } from '#charts/dimension.ts';

type Props = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: Colour;
  /** Id of the hatch where the period is not known. */
  readonly hatch: string | null;
  readonly palette: Palette;
};

/** Below this width an inner outline would leave nothing of the colour. */
const NARROW = 4;

/** A piece of a bar. Both faces draw it, so that they cannot differ. */
export function Segment({ x, y, width, height, colour: { fill, outline }, hatch, palette }: Props) {
  const edge = hatch === null ? outline : (outline ?? fill);
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: Math.max(0, height - 1) };
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={hatch === null ? fill : palette.ground} />
      {hatch !== null && <rect x={x} y={y} width={width} height={height} fill={`url(#${hatch})`} />}
      {edge !== null && width >= NARROW && <rect {...inner} fill="none" stroke={edge} />}
    </>
  );
}
