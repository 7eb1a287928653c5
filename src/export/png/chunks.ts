import { crc32 } from './crc.ts';

/** PNG (Third Edition) §5: a signature, then chunks of length, type, data and CRC. */
export type Chunk = { readonly type: string; readonly data: Uint8Array };

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const AROUND_DATA = 12;
const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

export function readChunks(png: Uint8Array): Chunk[] {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('file: not a PNG');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = at + AROUND_DATA <= png.length ? view.getUint32(at) : Infinity;
    const end = at + AROUND_DATA + length;
    if (end > png.length) throw new Error(`PNG: ends inside a chunk at byte ${at}`);
    const body = png.subarray(at + 4, end - 4);
    const type = String.fromCharCode(...body.subarray(0, 4));
    if (crc32(body) !== view.getUint32(end - 4)) throw new Error(`PNG: wrong checksum of ${type}`);
    chunks.push({ type, data: body.subarray(4) });
    at = end;
  }
  return chunks;
}

export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + AROUND_DATA + data.length, SIGNATURE.length);
  const png = new Uint8Array(size);
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let at = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    png.set(ascii(type), at + 4);
    png.set(data, at + 8);
    view.setUint32(at + 8 + data.length, crc32(png.subarray(at + 4, at + 8 + data.length)));
    at += AROUND_DATA + data.length;
  }
  return png;
}

/** CSS pixels are 1/96 inch; the chunk counts pixels per metre. */
export function physicalSize(scale: number): Chunk {
  const data = new Uint8Array(9);
  const perMetre = Math.round((96 * scale) / 0.0254);
  new DataView(data.buffer).setUint32(0, perMetre);
  new DataView(data.buffer).setUint32(4, perMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

/** International text: keyword, no compression, no language, UTF-8. Keywords are 1–79 Latin-1 characters. */
export function text(keyword: string, value: string): Chunk {
  if (!/^[\x21-\x7e](?:[\x20-\x7e]{0,77}[\x21-\x7e])?$/.test(keyword))
    throw new Error(`PNG keyword: ${keyword}`);
  const words = new TextEncoder().encode(value.replaceAll('\0', ''));
  const head = ascii(`${keyword}\0\0\0\0\0`);
  const data = new Uint8Array(head.length + words.length);
  data.set(head);
  data.set(words, head.length);
  return { type: 'iTXt', data };
}
