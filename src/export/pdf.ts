import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { altText } from './altText.ts';
import { compose } from './compose.tsx';
import { step } from './failure.ts';
import { sourceLine } from './figure/footer.tsx';
import type { ReadFile } from './fonts/embed.ts';
import { openFaces } from './fonts/woff.ts';
import type { Look } from './look.ts';
import type { FigureParts, Provenance } from './parts.ts';
import { drawImage } from './pdf/draw.ts';
import { readSvg } from './svg/read.ts';

/** A page is measured in points: 72 to the inch, of which 96 pixels make one. */
const POINTS = 0.75;

/** What the file says of itself. The day is the data's: the same view gives the same bytes. */
const metadataOf = ({ title, takeaway, subtitle, settings }: FigureParts, provenance: Provenance) => ({
  Title: title,
  Author: provenance.ledger,
  Subject: [takeaway, subtitle, sourceLine(provenance)].filter(Boolean).join(' '),
  Keywords: [
    provenance.address,
    provenance.filters,
    ...settings,
    `version ${provenance.version}`,
    provenance.licence,
  ]
    .filter(Boolean)
    .join('; '),
  Creator: provenance.ledger,
  CreationDate: new Date(`${provenance.asOf}T00:00:00Z`),
});

/** A figure as one page of its own size: the same drawing as in its SVG, with the letters that it writes embedded. */
export async function figurePdf(
  parts: FigureParts,
  provenance: Provenance,
  look: Look,
  read: ReadFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, glyphs, svg } = await step('drawing', () => compose(parts, provenance, look));
  const faces = await step('fonts', () => openFaces(glyphs, read));
  return step('drawing', () => {
    const image = readSvg(svg('').trim());
    const page = new PDFDocument({
      size: [width * POINTS, height * POINTS],
      margin: 0,
      font: null,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: 'en',
      info: metadataOf(parts, provenance),
    });
    const [, , across = width] = (image.attributes.viewBox ?? '').split(' ').map(Number);
    const bytes = toBytes(page);
    page.addStructure(
      page.struct('Figure', { alt: altText(parts) }, () => {
        page.scale((width * POINTS) / across);
        drawImage(page, image, faces);
      }),
    );
    page.end();
    return bytes;
  });
}
