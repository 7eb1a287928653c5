import { z } from 'zod';
import {
  code, engagementRecord, mechanismRecord, meta, momentRecord, officialRecord, organisationRecord, sourceRecord,
} from './record.ts'; // prettier-ignore

/** An engagement as published: the record with what the build derives from it. */
export const engagement = engagementRecord.extend({
  /** The track of its mechanism. */
  track: z.string(),
  /** Where it was: a party's code, `third` (another country), `online` (or by telephone), `unknown`. */
  host: z.string(),
});

/** `data/dataset.json`: the whole ledger in one file. */
export const dataset = z.strictObject({
  meta,
  engagements: z.array(engagement),
  officials: z.array(officialRecord),
  organisations: z.array(organisationRecord),
  mechanisms: z.array(mechanismRecord),
  moments: z.array(momentRecord),
  domains: z.array(code),
  tracks: z.array(code),
  types: z.array(code),
  levels: z.array(code),
  modes: z.array(code),
  hosts: z.array(code),
  outcomeKinds: z.array(code),
  parts: z.array(code),
  sourceTiers: z.array(code),
  sources: z.array(sourceRecord),
});

export type Engagement = z.infer<typeof engagement>;
export type Dataset = z.infer<typeof dataset>;
