import { z } from 'zod';

const DOWNLOAD_KINDS = ['dataset', 'package', 'database', 'table', 'schema', 'calendar', 'feed'] as const;

/** A published file. */
export const download = z.strictObject({
  /** Address below the application's `data/` folder: `engagements.csv`. */
  path: z.string(),
  kind: z.enum(DOWNLOAD_KINDS),
  bytes: z.int().nonnegative(),
  /** SHA-256 of the content, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Rows of a table, entries of a calendar or feed; null where nothing is counted. */
  rows: z.int().nonnegative().nullable(),
  /** Engagements that the file cannot hold (a calendar has no place for a month or a year); null where it holds all. */
  leftOut: z.int().nonnegative().nullable(),
});

/** `downloads.json`: what is published with the application, in the order in which it is offered. */
export const downloads = z.strictObject({ version: z.string(), asOf: z.string(), files: z.array(download) });

export type Download = z.infer<typeof download>;
export type Downloads = z.infer<typeof downloads>;
