import { step } from '../failure.ts';
import { ARTICLE } from '../look.ts';
import { fetchFont } from '../fonts/fetch.ts';
import { metadataOf } from '../png.ts';
import { describePng } from '../png/describe.ts';
import { rasterise } from '../png/rasterise.ts';
import { archiveOf, type Contents, type Means } from './archive.ts';

const SCALE = 2;

/** An archive made in a browser. */
export async function makeArchive(
  contents: Contents,
  means: Pick<Means, 'onProgress' | 'signal'>,
  withPdf: boolean,
): Promise<{ readonly file: File; readonly undrawn: number }> {
  const { provenance } = contents;
  // Fetched with its fonts only where it is wanted: it is heavier than all the rest.
  const print = withPdf ? await step('program', () => import('../pdf.ts')) : null;
  const { bytes, undrawn } = await archiveOf(contents, {
    ...means,
    read: fetchFont,
    pdf: print && ((parts) => print.figurePdf(parts, provenance, ARTICLE, fetchFont)),
    png: async (image, parts) => {
      const pixels = await rasterise(image, SCALE);
      return step('image', () => describePng(pixels, SCALE, metadataOf(parts, provenance)));
    },
  });
  const file = new File([bytes], `${provenance.fileName('figures')}.zip`, { type: 'application/zip' });
  return { file, undrawn };
}
