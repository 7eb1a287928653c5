import { z } from 'zod';

const record = z.looseObject({ id: z.string() });
export type AnyRecord = z.infer<typeof record>;

/** The kinds of record that are compared, with what one and several are called. */
export const KINDS = {
  engagements: ['engagement', 'engagements'],
  officials: ['official', 'officials'],
  organisations: ['organisation', 'organisations'],
  mechanisms: ['mechanism', 'mechanisms'],
  sources: ['source', 'sources'],
  moments: ['moment', 'moments'],
  codes: ['code', 'codes'],
} as const;
export type Kind = keyof typeof KINDS;

const codes = z.array(z.looseObject({ code: z.string() })).optional();
const codebook = {
  tracks: codes, types: codes, levels: codes, modes: codes, hosts: codes, domains: codes, outcomeKinds: codes,
  parts: codes, sourceTiers: codes,
}; // prettier-ignore

/** A version of the ledger, read loosely: an older one may have had other fields. Codes are told with their list. */
export const version = z
  .looseObject({
    meta: z.looseObject({ version: z.string(), asOf: z.string() }),
    engagements: z.array(record),
    officials: z.array(record),
    organisations: z.array(record),
    mechanisms: z.array(record),
    sources: z.array(record),
    moments: z.array(record).default([]),
    ...codebook,
  })
  .transform((ledger) => ({
    ...ledger,
    codes: (Object.keys(codebook) as (keyof typeof codebook)[]).flatMap((list) =>
      (ledger[list] ?? []).map(({ code, ...rest }): AnyRecord => ({ id: `${list} ${code}`, ...rest })),
    ),
  }));
export type Version = z.infer<typeof version>;
