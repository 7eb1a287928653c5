import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import type { Source } from '../opening.ts';
import { sourceName } from '../sourceName.ts';
import { Refusal } from './complaints.ts';
import { megabytes, MOST_BYTES } from './limits.ts';

export type Bytes = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

const tooBig = (name: string) => new Refusal(name, say.tooBig(megabytes(MOST_BYTES)));

async function drain(
  name: string,
  stream: ReadableStream<Uint8Array>,
  expected: number,
  onDone: (done: number) => void,
): Promise<Bytes> {
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  // A line that breaks, or a file that was moved since it was chosen.
  const read = () => reader.read().catch(() => Promise.reject(new Refusal(name, say.cutShort)));
  for (let part = await read(); !part.done; part = await read()) {
    parts.push(part.value);
    size += part.value.length;
    if (size > MOST_BYTES) throw tooBig(name);
    if (expected > 0) onDone(Math.min(1, size / expected));
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return { name, bytes };
}

async function answerOf(url: string): Promise<Response> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && hostname !== self.location.hostname) throw new Refusal(url, say.notSecure);
  try {
    // Whoever hosts the data learns nothing of the reader but that somebody asked.
    return await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    throw new Refusal(url, say.noAnswer);
  }
}

/** Reads a source whole, but never more than a tab can bear. Throws a `Refusal`. */
export async function readBytes(source: Source, onDone: (done: number) => void): Promise<Bytes> {
  if (source.kind === 'file') {
    const { file } = source;
    if (file.size > MOST_BYTES) throw tooBig(file.name);
    return drain(file.name, file.stream(), file.size, onDone);
  }
  if (!URL.canParse(source.url)) throw new Refusal(source.url, say.notSecure);
  const answer = await answerOf(source.url);
  if (!answer.ok || !answer.body) throw new Refusal(source.url, say.answered(answer.status));
  const expected = Number(answer.headers.get('content-length') ?? 0);
  return drain(sourceName(source), answer.body, expected, onDone);
}
