import { step } from '../failure.ts';
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
): Promise<File> {
  const { provenance } = contents;
  const packed = await archiveOf(contents, {
    ...means,
    read: fetchFont,
    png: async (image, parts) => {
      const pixels = await rasterise(image, SCALE);
      return step('image', () => describePng(pixels, SCALE, metadataOf(parts, provenance)));
    },
  });
  return new File([packed], `${provenance.fileName('figures')}.zip`, { type: 'application/zip' });
}
