import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Text of a PNG by keyword, of its iTXt chunks; written from the specification, not with the code that is tested. */
export function textOf(file: Buffer): Record<string, string> {
  const found: Record<string, string> = {};
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at));
    if (file.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const keyEnd = data.indexOf(0);
    const languageEnd = data.indexOf(0, keyEnd + 3);
    const start = data.indexOf(0, languageEnd + 1) + 1;
    const text = data[keyEnd + 1] === 1 ? inflateSync(data.subarray(start)) : data.subarray(start);
    found[data.toString('latin1', 0, keyEnd)] = text.toString('utf8');
  }
  return found;
}

/** Size, and how many different colours it has: a blank image has one. */
export function look(file: Buffer): { width: number; height: number; colours: number } {
  const { width, height, data } = PNG.sync.read(file);
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
  return { width, height, colours: colours.size };
}
