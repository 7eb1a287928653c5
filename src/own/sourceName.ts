import type { Source } from './opening.ts';

/** The last part of an address as people read it, or its host; one with a stray `%` as it stands. */
function lastPart({ hostname, pathname }: URL): string {
  const last = pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}

/** What a reader calls the source: the file's name, or where an address ends. */
export const sourceName = (source: Source): string =>
  source.kind === 'file' ? source.file.name : lastPart(new URL(source.url));
