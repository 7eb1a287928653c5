import type { Source } from '#model/record.ts';
import type { Records } from '../records.ts';
import { siteOf } from './id.ts';

const hostOf = (url: string | null) => (url !== null && URL.canParse(url) ? new URL(url).hostname : '');

/** The latest report on record of the same host, or else of the same site: editions in other languages have hosts of their own. */
export function siblingOf(url: string, { sources }: Records): Source | undefined {
  const of = (same: (other: string) => boolean) =>
    sources.findLast(({ record }) => record.url !== null && same(record.url))?.record;
  return of((other) => hostOf(other) === hostOf(url)) ?? of((other) => siteOf(other) === siteOf(url));
}
