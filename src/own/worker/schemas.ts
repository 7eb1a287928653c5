import { z } from 'zod';
import * as model from '#model/record.ts';
import { acceptorOf } from './accepts.ts';
import type { ListName } from './draft.ts';

// Else zod would try to compile its parsers, which the security policy forbids.
z.config({ jitless: true });

const SCHEMAS = {
  // Track and host are derived anew, and may stand there as the published form has them.
  engagements: model.engagementRecord.extend({ track: z.string().optional(), host: z.string().optional() }),
  officials: model.officialRecord,
  organisations: model.organisationRecord,
  mechanisms: model.mechanismRecord,
  moments: model.momentRecord,
  sources: model.sourceRecord,
  domains: model.code,
  tracks: model.code,
  types: model.code,
  levels: model.code,
  modes: model.code,
  hosts: model.code,
  outcomeKinds: model.code,
  parts: model.code,
  sourceTiers: model.code,
} as const satisfies Record<ListName, z.ZodType>;

export const LISTS = Object.keys(SCHEMAS) as ListName[];

/** The schema of a list's records, and a quick test that says the same without reasons. */
export function schemaOf(name: ListName) {
  const schema: z.ZodType = SCHEMAS[name];
  // Its key is a country, which the quick test does not know how to ask; there are few of them.
  const accepts = name === 'mechanisms' ? (value: unknown) => schema.safeParse(value).success : acceptorOf(schema);
  return { schema, accepts };
} // prettier-ignore
