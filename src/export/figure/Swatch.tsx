import type { LegendEntry } from '../parts.ts';

type Colour = { readonly fill: string; readonly outline: string | null };
type Props = {
  readonly kind: LegendEntry['swatch'];
  readonly colour: Colour;
  /** Of the hatch's pattern; unique in the drawing. */
  readonly id: string;
};

/** Side of the square in which every swatch is drawn. */
export const SWATCH = 12;

const hollow = { fill: 'none', strokeWidth: 1.5 } as const;

/** The small drawing of a legend entry, in a square of `SWATCH` px, or two squares wide for a capsule. */
export function Swatch({ kind, colour: { fill, outline }, id }: Props) {
  const edge = outline ?? fill;
  switch (kind) {
    case 'square':
      return (
        <>
          <rect width={SWATCH} height={SWATCH} fill={fill} />
          {outline !== null && <rect x={0.5} y={0.5} width={11} height={11} fill="none" stroke={outline} />}
        </>
      );
    case 'hatch':
      return (
        <>
          <Hatch id={id} colour={edge} />
          <rect x={0.5} y={0.5} width={11} height={11} fill={`url(#${id})`} stroke={edge} />
        </>
      );
    case 'capsule':
      return (
        <>
          <Hatch id={id} colour={edge} />
          <rect x={0.75} y={1.5} width={22.5} height={9} rx={4.5} fill={`url(#${id})`} stroke={edge} />
        </>
      );
    case 'line':
      return <rect x={5} y={0} width={2} height={SWATCH} fill={fill} />;
    case 'dot':
      return <circle cx={6} cy={6} r={5} fill={fill} stroke={outline ?? 'none'} />;
    case 'ring':
      return <circle cx={6} cy={6} r={4.5} stroke={edge} {...hollow} />;
    case 'diamond':
      return <path d="M6 1 11 6 6 11 1 6Z" stroke={edge} {...hollow} />;
    case 'small-ring':
      return <circle cx={6} cy={6} r={2.75} stroke={edge} {...hollow} />;
    case 'up':
    case 'down':
    case 'both':
      return (
        <>
          <circle cx={6} cy={6} r={3} fill={fill} />
          {kind !== 'down' && <path d="M6 3V0" stroke={fill} {...hollow} />}
          {kind !== 'up' && <path d="M6 9V12" stroke={fill} {...hollow} />}
        </>
      );
    case 'over':
      return (
        <>
          <circle cx={6} cy={7} r={3} fill={fill} />
          <path d="M2.5 1.75H9.5" stroke={fill} {...hollow} />
        </>
      );
    case 'point':
      return <circle cx={6} cy={6} r={1} fill={fill} />;
  }
}

/** Lines at 45°, 1.8 px in every 5 px. */
function Hatch({ id, colour }: { readonly id: string; readonly colour: string }) {
  return (
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={1.8} height={5} fill={colour} />
    </pattern>
  );
}

export const swatchWidth = (kind: LegendEntry['swatch']) => (kind === 'capsule' ? 2 * SWATCH : SWATCH);
