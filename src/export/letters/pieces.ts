import { holds, type OpenFace } from '../fonts/woff.ts';
import { paintOf, type Paint } from '../svg/paint.ts';
import type { SvgElement } from '../svg/read.ts';

/** Text in one font, from a point on its baseline. */
export type Piece = {
  readonly text: string;
  readonly face: OpenFace;
  readonly paint: Paint;
  readonly x: number;
  readonly y: number;
};

/** Text that is read in one go: it begins where the file names a place. */
export type Line = { readonly text: string; readonly pieces: readonly Piece[] };

type Span = { readonly text: string; readonly paint: Paint; readonly at: Readonly<Record<string, string>> };

function spansOf({ children }: SvgElement, paint: Paint, at: Span['at']): Span[] {
  return children.flatMap((child, i): Span[] => {
    // Only the first words of an element stand at its place; what follows goes on from there.
    const place = i === 0 ? at : {};
    if (typeof child === 'string') return [{ text: child, paint, at: place }];
    return spansOf(child, paintOf(child.attributes, paint), { ...place, ...child.attributes });
  });
}

/** Stretches of a text by the font that holds their characters; a font in use goes on as long as it can. */
function stretches(text: string, { family, weight }: Paint, faces: readonly OpenFace[]) {
  const own = faces.filter((face) => face.weight === weight && face.family.includes('Serif') === (family === 'serif')); // prettier-ignore
  const found: { text: string; readonly face: OpenFace }[] = [];
  for (const character of text) {
    const last = found.at(-1);
    if (last && holds(last.face.script, character)) {
      last.text += character;
      continue;
    }
    const face = own.find(({ script }) => holds(script, character)) ?? own[0];
    // A character that no font holds is shown as such, by the sign that fonts have for it.
    if (face === undefined) throw new Error(`no font for ${character}`);
    if (last?.face === face) last.text += character;
    else found.push({ text: character, face });
  }
  return found;
}

const widthOf = (text: string, { font }: OpenFace, { size, spacing }: Paint) =>
  (font.layout(text).advanceWidth / font.unitsPerEm) * size + [...text].length * spacing;

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

/** Where each stretch of a `<text>` stands, as a browser would place it. */
export function linesOf(element: SvgElement, paint: Paint, faces: readonly OpenFace[]): Line[] {
  const lines: { text: string; pieces: Piece[]; start: number; end: number }[] = [];
  let [x, y] = [0, 0];
  for (const { text, paint: own, at } of spansOf(element, paint, element.attributes)) {
    let line = lines.at(-1);
    if (line === undefined || at.x !== undefined || at.y !== undefined) {
      [x, y] = [Number(at.x ?? x), Number(at.y ?? y)];
      line = { text: '', pieces: [], start: x, end: x };
      lines.push(line);
    }
    x += Number(at.dx ?? 0);
    y += Number(at.dy ?? 0);
    for (const { text: part, face } of stretches(text, own, faces)) {
      line.pieces.push({ text: part, face, paint: own, x, y });
      x += widthOf(part, face, own);
    }
    // A step to the side reads as a space.
    line.text += at.dx === undefined ? text : ` ${text}`;
    line.end = x;
  }
  return lines.map(({ text, pieces, start, end }) => {
    const shift = SHIFT[pieces[0]?.paint.anchor ?? 'start'] * (end - start);
    return { text, pieces: pieces.map((piece) => ({ ...piece, x: piece.x - shift })) };
  });
}
