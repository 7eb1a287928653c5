import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import { complain, type Complaints } from './complaints.ts';

const decode = (label: string, bytes: Uint8Array, fatal = false) =>
  new TextDecoder(label, { fatal }).decode(bytes);

/** Bytes as text: by the mark at their beginning, as UTF-8, or else as what old spreadsheets write; the last is told. */
export function textOf(file: string, bytes: Uint8Array, complaints: Complaints): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes);
  try {
    return decode('utf-8', bytes, true);
  } catch {
    complain(complaints, { file, row: null, field: '' }, say.notUtf8);
    return decode('windows-1252', bytes);
  }
}
