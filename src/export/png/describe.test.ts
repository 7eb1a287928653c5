import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { readChunks } from './chunks.ts';
import { crc32 } from './crc.ts';
import { describePng } from './describe.ts';

const picture = new PNG({ width: 3, height: 2 });
picture.data.fill(0x7f);
const png = new Uint8Array(PNG.sync.write(picture));

/** An iTXt chunk by the letter of the standard, independent of the code that writes it. */
function readText(data: Uint8Array) {
  const zero = (from: number) => data.indexOf(0, from);
  const keyword = zero(0);
  const language = zero(keyword + 3);
  const translated = zero(language + 1);
  const utf8 = (from: number, to?: number) => new TextDecoder().decode(data.subarray(from, to));
  return { keyword: utf8(0, keyword), compressed: data[keyword + 1], text: utf8(translated + 1) };
}

const texts = (file: Uint8Array) =>
  readChunks(file).flatMap(({ type, data }) => (type === 'iTXt' ? [readText(data)] : []));

describe('describing a PNG', () => {
  it('computes the checksum of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  });

  it('leaves every pixel as it was', () => {
    const read = PNG.sync.read(Buffer.from(describePng(png, 2, [['Title', 'Meetings']])));
    expect([read.width, read.height]).toEqual([3, 2]);
    expect(read.data.equals(picture.data)).toBe(true);
  });

  it.each([
    [1, 3780],
    [2, 7559],
    [3, 11339],
    [4, 15118],
  ])('at %i× states %i pixels a metre, 96 to the inch and CSS pixel', (scale, perMetre) => {
    const chunk = readChunks(describePng(png, scale, [])).find(({ type }) => type === 'pHYs');
    const view = new DataView(Uint8Array.from(chunk?.data ?? []).buffer);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([perMetre, perMetre, 1]);
  });

  it('writes text in any script, uncompressed, before the pixels', () => {
    const file = describePng(png, 1, [
      ['Title', 'Ấn Độ – Việt Nam: भारत'],
      ['Record ids', 'a-2012 b-2012'],
    ]);
    expect(texts(file)).toEqual([
      { keyword: 'Title', compressed: 0, text: 'Ấn Độ – Việt Nam: भारत' },
      { keyword: 'Record ids', compressed: 0, text: 'a-2012 b-2012' },
    ]);
    const order = readChunks(file).map(({ type }) => type);
    expect(order[0]).toBe('IHDR');
    expect(order.at(-1)).toBe('IEND');
    expect(order.lastIndexOf('iTXt')).toBeLessThan(order.indexOf('IDAT'));
  });

  it('says each thing once, however often it is described', () => {
    const twice = describePng(describePng(png, 4, [['Title', 'old']]), 1, [['Title', 'new'], ['URL', '']]); // prettier-ignore
    expect(texts(twice)).toEqual([{ keyword: 'Title', compressed: 0, text: 'new' }]);
    expect(readChunks(twice).filter(({ type }) => type === 'pHYs')).toHaveLength(1);
  });

  it.each([
    ['a file of another kind', Uint8Array.of(0xff, 0xd8, 0xff), 'not a PNG'],
    ['a file that was cut off', png.subarray(0, png.length - 5), 'ends inside a chunk'],
    [
      'a file with a flipped bit',
      png.map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
      'wrong checksum of IHDR',
    ],
  ])('refuses %s', (_, file, message) => {
    expect(() => describePng(file, 1, [])).toThrow(message);
  });

  it('refuses a keyword that the standard does not allow', () => {
    expect(() => describePng(png, 1, [[' Title', 'x']])).toThrow('PNG keyword');
    expect(() => describePng(png, 1, [['x'.repeat(80), 'x']])).toThrow('PNG keyword');
  });
});
