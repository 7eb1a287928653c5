import type PDFDocument from 'pdfkit';
import type { OpenFace } from '../fonts/woff.ts';
import { linesOf, type Line, type Piece } from '../letters/pieces.ts';
import { paintOf, UNPAINTED, type Paint } from '../svg/paint.ts';
import type { SvgElement } from '../svg/read.ts';
import { findPatterns, type Patterns } from './hatch.ts';
import { place } from './place.ts';
import { drawShape, isShape } from './shape.ts';

type Context = {
  readonly page: PDFDocument;
  readonly faces: readonly OpenFace[];
  readonly patterns: Patterns;
};

function drawPiece(page: PDFDocument, { text, face, paint, x, y }: Piece) {
  page
    .font(face.font, `${face.family} ${face.weight} ${face.script}`)
    .fontSize(paint.size)
    .fillColor(paint.fill, paint.fillOpacity)
    .text(text, x, y, {
      lineBreak: false,
      baseline: 'alphabetic',
      characterSpacing: paint.spacing,
      oblique: paint.italic,
      // Named, though none: the stretch is then laid out as a whole, as it was measured.
      features: [],
    });
}

/** Scripts whose letters change their order or merge in drawing: their lines carry what they say beside the signs. */
const isReordered = ({ face }: Piece) => face.script === 'devanagari';

function drawLine(page: PDFDocument, { text, pieces }: Line) {
  const [first] = pieces;
  if (first === undefined || !pieces.some(isReordered)) {
    for (const piece of pieces) drawPiece(page, piece);
    return;
  }
  page.markContent('Span', { actual: text });
  for (const piece of pieces) drawPiece(page, piece);
  // Readers place those words by the font and the matrix in force where the mark ends: upright, unlike the page's.
  page.addContent(`BT 1 0 0 -1 ${first.x} ${first.y} Tm /F1 ${first.paint.size} Tf ET`);
  page.endMarkedContent();
}

const UNSEEN = new Set(['title', 'desc', 'defs', 'pattern']);

function drawNode(context: Context, node: SvgElement | string, inherited: Paint) {
  if (typeof node === 'string' || UNSEEN.has(node.tag)) return;
  const { page, faces, patterns } = context;
  const { tag, attributes, children } = node;
  const paint = paintOf(attributes, inherited);
  page.save();
  place(page, attributes.transform);
  if (tag === 'text') for (const line of linesOf(node, paint, faces)) drawLine(page, line);
  else if (tag === 'g' || tag === 'svg') for (const child of children) drawNode(context, child, paint);
  else if (isShape(tag)) drawShape(page, node, paint, patterns);
  else throw new Error(`PDF: <${tag}>`);
  page.restore();
}

/** Draws a composed image on a page, in units of its `viewBox`. */
export const drawImage = (page: PDFDocument, image: SvgElement, faces: readonly OpenFace[]) =>
  drawNode({ page, faces, patterns: findPatterns(image) }, image, UNPAINTED);
