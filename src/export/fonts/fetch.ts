import type { ReadFile } from './embed.ts';

/** Font files in a browser: assets of the application, fetched when an image is made. */
export const fetchFont: ReadFile = async (file) => {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`font ${file.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};
