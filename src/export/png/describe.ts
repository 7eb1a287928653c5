import { physicalSize, readChunks, text, writeChunks } from './chunks.ts';

/** What a PNG says of itself, in the order in which it is written. */
export type Metadata = readonly (readonly [keyword: string, value: string])[];

/**
 * Puts size and origin into a PNG; what the encoder wrote under the same names goes. Both belong before the pixels: some
 * readers stop there.
 */
export function describePng(png: Uint8Array, scale: number, metadata: Metadata): Uint8Array<ArrayBuffer> {
  const chunks = readChunks(png);
  const [header, ...rest] = chunks;
  if (header?.type !== 'IHDR') throw new Error('PNG: no header');
  const kept = rest.filter(({ type }) => type !== 'pHYs' && type !== 'iTXt' && type !== 'tEXt');
  const added = metadata.filter(([, value]) => value !== '').map(([keyword, value]) => text(keyword, value));
  return writeChunks([header, physicalSize(scale), ...added, ...kept]);
}
