import coreUrl from '../../data/browser/core.json?url';
import detailsUrl from '../../data/browser/details.json?url';
import manifest from '../../data/browser/manifest.json';
import type { Core, Details } from '#model/browser.ts';

/** The files of the ledger as the build left them; their shapes were checked there and their hashes are checked here. */
type Files = { readonly core: Core; readonly details: Details };
export type FileName = keyof Files;

const URLS: Readonly<Record<FileName, string>> = { core: coreUrl, details: detailsUrl };

/** Why a file did not arrive; the sentence is `app.failure[reason]`. */
export type FailureReason = 'offline' | 'missing' | 'server' | 'damaged';

export class FileFailure extends Error {
  constructor(
    readonly file: FileName,
    readonly reason: FailureReason,
    cause: unknown,
  ) {
    super(`file ${file}: ${reason}`, { cause });
    this.name = 'FileFailure';
  }
}

/** Fetches a file of the ledger; throws a `FileFailure`. */
export async function readFile<N extends FileName>(file: N): Promise<Files[N]> {
  const fail = (reason: FailureReason, cause: unknown) => new FileFailure(file, reason, cause);
  let response: Response;
  try {
    response = await fetch(URLS[file], { integrity: manifest[file].integrity });
  } catch (cause) {
    // A broken connection and a wrong hash are both "Failed to fetch": only the browser's own word tells them apart.
    throw fail(navigator.onLine ? 'damaged' : 'offline', cause);
  }
  if (!response.ok) throw fail(response.status < 500 ? 'missing' : 'server', response.status);
  try {
    return (await response.json()) as Files[N];
  } catch (cause) {
    throw fail('damaged', cause);
  }
}
