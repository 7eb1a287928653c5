import coreUrl from '../../data/browser/core.json?url';
import detailsUrl from '../../data/browser/details.json?url';
import manifest from '../../data/browser/manifest.json';
import type { Details } from '#model/browser.ts';
import type { Wire } from '#model/wire.ts';

/** The files of the ledger as the build left them; their shapes were checked there and their hashes are checked here. */
type Files = { readonly core: Wire; readonly details: Details };
export type FileName = keyof Files;

const URLS: Readonly<Record<FileName, string>> = { core: coreUrl, details: detailsUrl };

/** Why a file did not arrive; the sentence is `app.failure[reason]`. */
export type FailureReason = 'offline' | 'missing' | 'server' | 'damaged';

export class FileFailure extends Error {
  constructor(
    readonly file: FileName,
    readonly reason: FailureReason,
    /** What the server answered, where it refused; null where it did not. */
    readonly status: number | null,
    cause?: unknown,
  ) {
    super(`file ${file}: ${reason}${status === null ? '' : ` (HTTP ${status})`}`, { cause });
    this.name = 'FileFailure';
  }
}

const refused = (file: FileName, status: number) =>
  new FileFailure(file, status < 500 ? 'missing' : 'server', status);

/**
 * Why a fetch was refused by the browser. Its word is the same for a broken connection, for a wrong hash, and for a server's page of
 * excuses, which has a wrong hash as well: only asking once more, without the hash, tells them apart.
 */
async function rejected(file: FileName, cause: unknown): Promise<FileFailure> {
  if (!navigator.onLine) return new FileFailure(file, 'offline', null, cause);
  const answer = await fetch(URLS[file], { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer === null || answer.ok
    ? new FileFailure(file, 'damaged', null, cause)
    : refused(file, answer.status);
}

/** Fetches a file of the ledger; throws a `FileFailure`. */
export async function readFile<N extends FileName>(file: N): Promise<Files[N]> {
  let response: Response;
  try {
    response = await fetch(URLS[file], { integrity: manifest[file].integrity });
  } catch (cause) {
    throw await rejected(file, cause);
  }
  if (!response.ok) throw refused(file, response.status);
  try {
    return (await response.json()) as Files[N];
  } catch (cause) {
    throw new FileFailure(file, 'damaged', null, cause);
  }
}
