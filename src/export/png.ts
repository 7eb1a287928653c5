import { exports_ as exportWords } from '#i18n/messages/export.ts';
import type { Look } from './look.ts';
import { step } from './failure.ts';
import { sourceLine } from './figure/footer.tsx';
import { fetchFont } from './fonts/fetch.ts';
import type { FigureParts, Provenance } from './parts.ts';
import { describePng, type Metadata } from './png/describe.ts';
import { rasterise } from './png/rasterise.ts';
import type { Scale } from './scale.ts';
import { figureSvg } from './svg.ts';

/** PNG keywords as far as the standard has them, the others by their plain name. */
export const metadataOf = (parts: FigureParts, provenance: Provenance): Metadata => [
  ['Title', parts.title],
  ['Description', [parts.takeaway, parts.subtitle, ...parts.notes].join(' ')],
  ['Filters', provenance.filters],
  ['Settings', parts.settings.join(' ')],
  ['Source', sourceLine(provenance)],
  ['Copyright', exportWords.copyright(provenance.ledger, provenance.licence)],
  ['Software', provenance.ledger],
  ['URL', provenance.address],
  ['Dataset version', provenance.version],
  ['Dataset date', provenance.asOf],
  ['Record ids', parts.records.join(' ')],
];

/** A figure as PNG: exact pixels, exact resolution, and its origin inside the file. */
export async function figurePng(parts: FigureParts, provenance: Provenance, look: Look, scale: Scale) {
  const image = await figureSvg(parts, provenance, look, fetchFont);
  const png = await rasterise(image, scale);
  return step('image', () => describePng(png, scale, metadataOf(parts, provenance)));
}
