import { z } from 'zod';
import * as model from '#model/record.ts';

const name = z.string().min(1);

/** An engagement as an editor tells it: names instead of ids, and only what is known. */
export const engagementInput = z.strictObject({
  ...model.engagementRecord.partial().shape,
  title: name,
  summary: name.max(240),
  date: name,
  type: name,
  mechanism: name,
  level: name,
  partOf: name.nullish(),
  participants: z
    .array(
      z.strictObject({
        official: name,
        role: name.nullish(),
        rank: name.nullish(),
        organisation: name.nullish(),
        part: name.default('lead'),
      }),
    )
    .default([]),
  outcomes: z
    .array(z.strictObject({ ...model.outcome.partial().shape, kind: name, detail: name }))
    .optional(),
  follows: z
    .array(
      z.strictObject({
        ...model.follow.shape,
        engagement: name,
        by: name.nullish(),
        sources: z.array(name).min(1),
      }),
    )
    .optional(),
  conflicts: z
    .array(
      z.strictObject({
        ...model.conflict.shape,
        claims: z.array(z.strictObject({ value: name, sources: z.array(name).min(1) })).min(1),
      }),
    )
    .optional(),
  sources: z.array(z.strictObject({ source: name, supports: z.array(model.factKind) })).default([]),
});

/** An official: what cannot be worked out from the name. */
export const officialInput = z.strictObject({
  ...model.officialRecord.partial().shape,
  name: name,
  familyName: name,
  side: name,
});

/** A source: its publisher's other reports tell publisher, tier and language if they are left out. */
export const sourceInput = z.strictObject({ ...model.sourceRecord.partial().shape, url: name.nullable() });

export type EngagementInput = z.infer<typeof engagementInput>;
export type OfficialInput = z.infer<typeof officialInput>;
export type SourceInput = z.infer<typeof sourceInput>;

/** What is wrong with an input, and what may have been meant. */
export type Problem = { readonly field: string; readonly wrong: string };

export type Completed<T> = {
  readonly record: T;
  readonly problems: readonly Problem[];
  /** Which record was taken for each name that is no id, as sentences. */
  readonly taken: readonly string[];
};
