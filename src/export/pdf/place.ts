import type PDFDocument from 'pdfkit';

const MOVE = /(translate|rotate)\(([^)]*)\)/y;

/** Moves the pen as a `transform` says; ours move and turn only. */
export function place(page: PDFDocument, transform: string | undefined) {
  if (transform === undefined) return;
  let end = 0;
  for (const [whole, kind, values = ''] of transform.matchAll(new RegExp(MOVE, 'gy'))) {
    end += whole.length;
    const [a = 0, b = 0, c = 0] = values.split(/[\s,]+/).map(Number);
    if (kind === 'translate') page.translate(a, b);
    else page.rotate(a, { origin: [b, c] });
  }
  if (end !== transform.length) throw new Error(`PDF: transform ${transform}`);
}
