import type { ReactNode } from 'react';
import type { Precision } from '#model/edtf.ts';
import type { Colour } from '#charts/dimension.ts';

/** What a mark says: filled is in view, hollow is outside; its length is what is known of the date. */
export type MarkProps = {
  readonly y: number;
  /** Where the stretch of its date begins and ends: px. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  readonly filled: boolean;
  readonly colour: Colour;
  readonly ground: string;
  /** Half the height of a mark. */
  readonly radius: number;
  /** Id of the hatch in this colour. */
  readonly hatch: string;
  readonly children?: ReactNode;
};

/** Half the width that a mark takes on its line. */
export function reach(precision: Precision, from: number, to: number, radius: number): number {
  if (precision === 'day') return radius;
  const least = precision === 'month' ? radius * 1.35 : radius * 2;
  return Math.max((to - from) / 2, least);
}

/** A day is a dot, a month a short capsule, a year a hatched capsule as long as the year. */
export function Mark(props: MarkProps) {
  const { y, from, to, precision, filled, colour, ground, radius, hatch, children } = props;
  const centre = (from + to) / 2;
  const edge = colour.outline ?? colour.fill;
  const coarse = precision === 'year' || precision === 'decade';
  // Hollow marks lose half their stroke so that they look as large as filled ones.
  const line = filled && !coarse ? 1 : 1.5;
  const r = radius - line / 2;
  const paint = {
    stroke: filled && !coarse && colour.outline === null ? colour.fill : edge,
    strokeWidth: line,
    fill: filled && !coarse ? colour.fill : ground,
  };
  // A ground edge keeps marks apart that touch, and ends the line that runs between them.
  const halo = { fill: ground, stroke: ground, strokeWidth: 2.5 };
  if (precision === 'day')
    return (
      <>
        <circle cx={centre} cy={y} r={radius} {...halo} />
        <circle cx={centre} cy={y} r={r} {...paint}>
          {children}
        </circle>
      </>
    );
  const half = reach(precision, from, to, radius) - line / 2;
  const box = { x: centre - half, y: y - r, width: 2 * half, height: 2 * r, rx: r };
  return (
    <>
      <rect {...box} {...halo} />
      <rect {...box} {...paint}>
        {children}
      </rect>
      {filled && coarse && <rect {...box} fill={`url(#${hatch})`} />}
    </>
  );
}

/** Lines at 45°, 1.8 px in every 5 px. */
export function Hatch({ id, colour }: { readonly id: string; readonly colour: Colour }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={1.8} height={5} fill={colour.outline ?? colour.fill} />
    </pattern>
  );
}

type DiamondProps = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ink: string;
  readonly ground: string;
  readonly children?: ReactNode;
};

/** The next one due. */
export const Diamond = ({ x, y, radius, ink, ground, children }: DiamondProps) => (
  <path
    d={`M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`}
    fill={ground}
    stroke={ink}
    strokeWidth={1.5}
  >
    {children}
  </path>
);
