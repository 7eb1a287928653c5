import { escapeXml } from '../svg/escape.ts';
import { paintOf, UNPAINTED, type Paint } from '../svg/paint.ts';
import type { SvgElement } from '../svg/read.ts';
import type { OpenFace } from '../fonts/woff.ts';
import { linesOf, type Piece } from './pieces.ts';

const rounded = (value: number) => String(Math.round(value * 100) / 100 || 0);

/** Slant of letters for which there is no italic, as browsers draw it. */
const SLANT = 0.25;

/** The letters of a piece as one path, from the place where it stands. */
function pathOf({ text, face: { font }, paint, x, y }: Piece): string {
  const scale = paint.size / font.unitsPerEm;
  const slant = paint.italic ? SLANT : 0;
  const { glyphs, positions } = font.layout(text);
  let pen = 0;
  return glyphs
    .map((glyph, i) => {
      const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      const [left, base] = [x + (pen + xOffset) * scale, y - yOffset * scale];
      pen += xAdvance + (xAdvance === 0 ? 0 : paint.spacing / scale);
      return glyph.path.transform(scale, 0, slant * scale, -scale, left, base).toSVG();
    })
    .join('')
    .replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => rounded(Number(number)));
}

/** What nothing obeys any more. */
const OF_TEXT = new Set([
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
]);

/** Words that a program may still find and speak: the name of the group of their outlines. */
function outlined(element: SvgElement, inherited: Paint, faces: readonly OpenFace[]): string {
  const { transform } = element.attributes;
  const moved = transform === undefined ? '' : ` transform="${escapeXml(transform)}"`;
  const lines = linesOf(element, paintOf(element.attributes, inherited), faces);
  const paths = lines.flatMap(({ pieces }) =>
    pieces.map((piece) => {
      const d = pathOf(piece);
      return d === '' ? '' : `<path d="${d}" fill="${escapeXml(piece.paint.fill)}"/>`;
    }),
  );
  const words = escapeXml(lines.map(({ text }) => text).join(' '));
  return `<g${moved}><title>${words}</title>${paths.join('')}</g>`;
}

function written(node: SvgElement | string, inherited: Paint, faces: readonly OpenFace[]): string {
  if (typeof node === 'string') return escapeXml(node);
  const { tag, attributes, children } = node;
  if (tag === 'text') return outlined(node, inherited, faces);
  const paint = paintOf(attributes, inherited);
  const named = Object.entries(attributes)
    .filter(([name]) => !OF_TEXT.has(name))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const content = children.map((child) => written(child, paint, faces)).join('');
  return content === '' ? `<${tag}${named.join('')}/>` : `<${tag}${named.join('')}>${content}</${tag}>`;
}

/** The image with its letters as shapes: it looks the same in programs that read no embedded fonts. */
export const withOutlines = (image: SvgElement, faces: readonly OpenFace[]): string =>
  `${written(image, UNPAINTED, faces)}\n`;
