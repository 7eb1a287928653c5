import { widthOf, wrapEvenly, wrapText } from '#export/figure/wrap.ts';

/** Type of a picture's words: px at the size in which they are drawn. */
export type Type = { readonly size: number; readonly bold?: boolean; readonly fill: string };

const measured = ({ size, bold }: Type) => ({ size, font: bold ? ('sans600' as const) : ('sans' as const) });

export const wordsWidth = (text: string, type: Type): number => widthOf(text, measured(type));

/** Lines no wider than this; nothing is cut off. */
export const wordsLines = (text: string, width: number, type: Type): string[] =>
  wrapText(text, width, measured(type));

/** As few lines as the width allows, of nearly equal length. */
export const balancedLines = (text: string, width: number, type: Type): string[] =>
  wrapEvenly(text, width, measured(type));

type Props = {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly type: Type;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** Distance of baselines. */
  readonly leading?: number;
};

/** Words at a place, in one line or several. */
export function Words({ x, y, type, anchor = 'start', lines, leading = 0 }: Props) {
  const look = {
    fontSize: type.size,
    fontWeight: type.bold ? 600 : 400,
    fill: type.fill,
    textAnchor: anchor,
  };
  const [first, ...more] = lines;
  if (lines.every((line) => line === '')) return null;
  // Most words are one line, and most elements of a picture are words.
  if (first !== undefined && more.length === 0)
    return (
      <text x={x} y={y} {...look}>
        {first}
      </text>
    );
  return (
    <text {...look}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={y + i * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
