import { Unzip, UnzipInflate } from 'fflate';
import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { Refusal } from './complaints.ts';
import { megabytes, MOST_BYTES } from './limits.ts';

export const isArchive = ([a, b, c, d]: Uint8Array) => a === 0x50 && b === 0x4b && c === 3 && d === 4;

/** A byte of a zip can unpack to a thousand: small steps, so that a bomb is noticed before it has gone off. */
const STEP = 1 << 16;
const base = (path: string) => path.split('/').pop() ?? path;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/**
 * The tables and JSON files of a zip, by name without folders. What its directory says of sizes is not believed: unpacking stops where
 * it grows beyond `most` bytes. Throws a `Refusal`.
 */
export function unpack(name: string, bytes: Uint8Array, most = MOST_BYTES): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let size = 0;
  let damaged = false;
  const unzip = new Unzip((file) => {
    if (!/\.(?:csv|tsv|txt|json)$/i.test(file.name) || /(?:^|\/)[._]/.test(file.name)) return;
    const parts: Uint8Array[] = [];
    // What is thrown in here, the library catches: a note is made instead.
    file.ondata = (error: Error | null, part: Uint8Array | null, final) => {
      damaged ||= error !== null;
      if (!part) return;
      size += part.length;
      if (size <= most) parts.push(part);
      if (final) files.set(base(file.name), joined(parts));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    try {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch {
      damaged = true;
    }
    if (size > most) throw new Refusal(name, say.unpacksTooBig(megabytes(most)));
    if (damaged) throw new Refusal(name, say.brokenArchive);
  }
  return files;
}
