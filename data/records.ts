import type { Code, Codebook, EngagementRecord, Mechanism, Meta, Moment } from '#model/record.ts';
import type { Official, Organisation, Place, Source } from '#model/record.ts';

/** A record with the file that it was read from (path below the records folder). */
export type Filed<T> = { readonly file: string; readonly record: T };
export type FiledList<T> = readonly Filed<T>[];

/** Everything that an editor wrote, in shape but not yet checked. */
export type Records = {
  readonly meta: Meta;
  readonly engagements: FiledList<EngagementRecord>;
  readonly officials: FiledList<Official>;
  readonly organisations: FiledList<Organisation>;
  readonly mechanisms: FiledList<Mechanism>;
  readonly moments: FiledList<Moment>;
  readonly sources: FiledList<Source>;
  readonly places: FiledList<Place>;
  readonly codebook: { readonly [List in keyof Codebook]: FiledList<Code> };
  /** Ids of records that were refused for their shape: they exist, so a reference to one is no fault. */
  readonly refused: ReadonlySet<string>;
};

/** Where each list of the codebook is kept. */
export const CODEBOOK_FILES: Readonly<Record<keyof Codebook, string>> = {
  tracks: 'tracks.json',
  types: 'types.json',
  levels: 'levels.json',
  modes: 'modes.json',
  domains: 'domains.json',
  outcomeKinds: 'outcome-kinds.json',
  parts: 'parts.json',
  sourceTiers: 'source-tiers.json',
};
