import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import type { Order, Report } from '../messages.ts';
import type { Stage } from '../opening.ts';
import { isArchive, unpack } from './archive.ts';
import { readBytes } from './bytes.ts';
import { complain, noComplaints, Refusal, type Complaints } from './complaints.ts';
import type { Draft } from './draft.ts';
import { judge } from './judge.ts';
import { draftOfJson } from './json.ts';
import { mapped } from './mapped.ts';
import { pack } from './pack.ts';
import { draftOfPackage, isPackage } from './package.ts';
import { previewOf } from './preview.ts';
import { tableOf } from './table.ts';
import { textOf } from './text.ts';

type Tell = (stage: Stage) => void;
type Read = Draft | Extract<Report, { kind: 'mapping wanted' }>;

const only = (files: ReadonlyMap<string, Uint8Array>) => (files.size === 1 ? [...files][0] : undefined);

/** Recognises a file by what is in it, whatever its name. */
function readDraft(name: string, bytes: Uint8Array, { mapping }: Order, complaints: Complaints): Read {
  if (bytes.length === 0) throw new Refusal(name, say.empty);
  if (isArchive(bytes)) {
    const files = unpack(name, bytes);
    if (isPackage(files)) return draftOfPackage(name, files, complaints);
    const json = files.get('dataset.json');
    const inner = json ? (['dataset.json', json] as const) : only(files);
    if (!inner || isArchive(inner[1])) throw new Refusal(name, say.nothingInArchive);
    return readDraft(inner[0], inner[1], { source: { kind: 'address', url: name }, mapping }, complaints);
  }
  const text = textOf(name, bytes, complaints);
  if (/^\s*[[{]/.test(text.slice(0, 1000))) return draftOfJson(name, text);
  const table = tableOf(name, text, complaints);
  if (!mapping) return { kind: 'mapping wanted', columns: previewOf(table) };
  return mapped(name, table, mapping, complaints);
}

/** Reads, judges and packs what the reader chose. Never rejects: what goes wrong is part of the answer. */
export async function work(order: Order, tell: Tell): Promise<Report> {
  const complaints = noComplaints();
  try {
    tell({ kind: 'reading', done: 0 });
    const { name, bytes } = await readBytes(order.source, (done) => tell({ kind: 'reading', done }));
    tell({ kind: 'parsing', done: 0 });
    const draft = readDraft(name, bytes, order, complaints);
    if ('kind' in draft) return draft;
    const rows = draft.lists.engagements?.length ?? 0;
    tell({ kind: 'checking', done: 0, rows });
    const { data, dropped } = judge(draft, complaints, (row) => tell({ kind: 'checking', done: row / rows, rows })); // prettier-ignore
    const packed = pack(data, name, bytes.length, (done) => tell({ kind: 'indexing', done: done / 2, rows }));
    return { kind: 'packed', packed, complaints: complaints.told, complained: complaints.count, dropped };
  } catch (error) {
    if (!(error instanceof Refusal)) return { kind: 'broken', message: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }; // prettier-ignore
    const { file, said, field } = error;
    const last = noComplaints();
    complain(last, { file, row: null, field }, said);
    return { kind: 'refused', complaints: [...last.told, ...complaints.told] };
  }
}
