import { z } from 'zod';

/** The shapes that a data editor writes under `data/records/`. Everything else is derived from them. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case ASCII words joined by hyphens');
const text = z.string().min(1);
/** ISO 3166-1 alpha-2. */
const country = z.string().regex(/^[A-Z]{2}$/, 'two capital letters');
/** EDTF level 0/1; well-formedness is a check of its own, so that its tip can say how to mend. */
const edtf = text;

export const FACT_KINDS = ['date', 'place', 'participants', 'topics', 'outcomes'] as const;
export const factKind = z.enum(FACT_KINDS);
const CONFLICT_FIELDS = [
  'date',
  'place',
  'mode',
  'title',
  'level',
  'ordinal',
  'participants',
  'topics',
  'outcomes',
] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const confidence = z.enum(CONFIDENCES);
const ORGANISATION_KINDS = [
  'ministry', 'service', 'council', 'party', 'parliament', 'head-of-government', 'head-of-state',
  'embassy', 'company', 'think-tank', 'agency', 'international', 'other',
] as const; // prettier-ignore

export const place = z.strictObject({ city: text.nullable(), country });

export const participant = z.strictObject({
  official: id,
  side: country,
  role: text.nullable(),
  rank: text.nullable(),
  organisation: id.nullable(),
  part: text,
});

export const topic = z.strictObject({ domain: text, detail: text });
/** A sum that an outcome itself lends or gives: ISO 4217 code and full figure. */
const amount = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters'),
  value: z.number().positive(),
});
/** `id` is a name inside the engagement, so that an outcome can be pointed at wherever it stands in the list. */
export const outcome = z.strictObject({ id, kind: text, detail: text, amount: amount.nullable() });
/** That the engagement takes up an outcome of an earlier one. */
export const follow = z.strictObject({
  /** The engagement that had the outcome, and the outcome's name in it. */
  engagement: id,
  outcome: id,
  /** The outcome of this engagement that takes it up; null where the engagement as a whole does. */
  by: id.nullable(),
  sources: z.array(id).min(1),
  note: text,
});
export const sourceRef = z.strictObject({ source: id, supports: z.array(factKind) });
export const claim = z.strictObject({ value: text, sources: z.array(id).min(1) });
export const conflict = z.strictObject({
  field: z.enum(CONFLICT_FIELDS),
  claims: z.array(claim).min(1),
  follows: text,
  why: text,
});

export const engagementRecord = z.strictObject({
  id,
  title: text,
  summary: text.max(240),
  date: edtf,
  type: text,
  mechanism: id,
  ordinal: z.int().positive().nullable(),
  level: text,
  mode: text,
  place: place.nullable(),
  partOf: id.nullable(),
  participants: z.array(participant),
  topics: z.array(topic),
  outcomes: z.array(outcome),
  follows: z.array(follow),
  sources: z.array(sourceRef),
  conflicts: z.array(conflict),
  notes: z.array(text),
  confidence,
});

export const officialRecord = z.strictObject({
  id,
  name: text,
  nameNative: text.nullable(),
  givenName: text.nullable(),
  familyName: text,
  sortName: text,
  aliases: z.array(text),
  side: country,
  identifiers: z.array(text),
});

export const organisationRecord = z.strictObject({
  id,
  name: text,
  nameNative: text.nullable(),
  side: text,
  parent: id.nullable(),
  kind: z.enum(ORGANISATION_KINDS),
});

export const mechanismRecord = z.strictObject({
  id,
  name: text,
  track: text,
  description: text,
  /** ISO 8601 duration in years or months; only where a source states it. */
  interval: z
    .string()
    .regex(/^P\d+[YM]$/, 'P, a number, and Y or M (P2Y, P6M)')
    .nullable(),
  intervalSource: id.nullable(),
  firstKnown: edtf,
  /** Organisations by side (party code). */
  organisations: z.record(country, z.array(id)),
});

/** A day or year that readers of a time axis want to know of, such as the start of a partnership. */
export const momentRecord = z.strictObject({
  id,
  date: edtf,
  /** As it stands on an axis, and as a sentence. */
  short: text.max(32),
  long: text.max(160),
  /** The engagement that it is, or that stands for it. */
  engagement: id.nullable(),
  sources: z.array(id).min(1),
});

export const sourceRecord = z.strictObject({
  id,
  url: z.string().nullable(),
  publisher: text,
  title: text.nullable(),
  published: edtf.nullable(),
  tier: text,
  language: z.string().regex(/^[a-z]{2}$/, 'two lower-case letters'),
});

export const code = z.strictObject({ code: text, label: text, definition: text });

/** The codebook: every closed list of the ledger, in the order in which it is shown. */
export const codebook = z.strictObject({
  tracks: z.array(code),
  types: z.array(code),
  levels: z.array(code),
  modes: z.array(code),
  domains: z.array(code),
  outcomeKinds: z.array(code),
  parts: z.array(code),
  sourceTiers: z.array(code),
});

const party = z.strictObject({ code: country, name: text, adjective: text });

/** `data/records/meta.json`. */
export const meta = z.strictObject({
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'three numbers with dots (1.2.0)'),
  asOf: z.iso.date(),
  licence: z.strictObject({ name: text, url: z.url({ protocol: /^https$/ }) }),
  /** The two sides, first the one whose name comes first in the title. */
  parties: z.tuple([party, party]),
});

export type EngagementRecord = z.infer<typeof engagementRecord>;
export type Official = z.infer<typeof officialRecord>;
export type Organisation = z.infer<typeof organisationRecord>;
export type Mechanism = z.infer<typeof mechanismRecord>;
export type Source = z.infer<typeof sourceRecord>;
export type Participant = z.infer<typeof participant>;
export type Moment = z.infer<typeof momentRecord>;
export type Place = z.infer<typeof place>;
export type Conflict = z.infer<typeof conflict>;
export type Outcome = z.infer<typeof outcome>;
export type Follow = z.infer<typeof follow>;
export type Code = z.infer<typeof code>;
export type Codebook = z.infer<typeof codebook>;
export type Meta = z.infer<typeof meta>;
export type FactKind = z.infer<typeof factKind>;
export type Confidence = z.infer<typeof confidence>;
