import type { ReadFile } from './embed.ts';

const arrived = new Map<string, Promise<Uint8Array>>();

async function fetchBytes(file: URL): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`font ${file.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Font files in a browser: assets of the application, each fetched once; one that failed is asked for again. */
export const fetchFont: ReadFile = (file) => {
  const known = arrived.get(file.href);
  if (known) return known;
  const bytes = fetchBytes(file);
  arrived.set(file.href, bytes);
  bytes.catch(() => arrived.delete(file.href));
  return bytes;
};
