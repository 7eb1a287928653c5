import { altText } from '../altText.ts';
import { sourceLine } from '../figure/footer.tsx';
import type { FigureParts, Provenance } from '../parts.ts';
import { escapeXml } from '../svg/escape.ts';

type Size = { readonly width: number; readonly height: number };

/** A frame is as wide as the text around it; below this height nothing of a figure is cut on a desk. */
const AROUND = 60;

/** A figure that stays alive. No style of its own: a strict page would refuse it. */
export const frameCode = ({ title }: FigureParts, address: string, { height }: Size) =>
  `<iframe src="${escapeXml(address)}"
  title="${escapeXml(title)}"
  width="100%" height="${height + AROUND}" frameborder="0" loading="lazy"></iframe>
`;

/** A picture beside the page, with its words for those who do not see it and the way to where it comes from. */
export const imageCode = (parts: FigureParts, provenance: Provenance, file: string, size: Size) =>
  `<figure>
  <img src="${escapeXml(file)}"
    alt="${escapeXml(altText(parts))}"
    width="${size.width}" height="${size.height}" loading="lazy">
  <figcaption><a href="${escapeXml(provenance.address)}">${escapeXml(sourceLine(provenance))}</a></figcaption>
</figure>
`;
