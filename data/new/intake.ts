import type { z } from 'zod';
import type { Records } from '../records.ts';
import { shape } from '../shape.ts';
import { completeEngagement, completeOfficial, completeSource } from './complete.ts';
import { engagementInput, officialInput, sourceInput, type Completed, type Problem } from './input.ts';
import { fileOf, type Fresh } from './save.ts';

export type Intake = {
  readonly fresh: readonly Fresh[];
  readonly problems: readonly Problem[];
  readonly taken: readonly string[];
};

/** A record that was completed, or null where its shape was refused. */
type Taken = { readonly fresh: Fresh | null } & Omit<Completed<unknown>, 'record'>;

const KINDS = ['official', 'source', 'engagement'] as const;
type Kind = (typeof KINDS)[number];

/** People have a family name, reports an address; everything else is an engagement. */
function kindOf(input: unknown): Kind {
  const object = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  return 'familyName' in object ? 'official' : 'url' in object ? 'source' : 'engagement';
}

function read<Input, T>(
  schema: z.ZodType<Input>,
  input: unknown,
  complete: (input: Input) => Completed<T>,
  filed: (record: T) => Fresh,
): Taken {
  const parsed = shape(schema, input, '', '');
  if (Array.isArray(parsed))
    return {
      fresh: null,
      problems: parsed.map(({ field, wrong, tip }) => ({ field, wrong: `${wrong}. ${tip}` })),
      taken: [],
    };
  const { record, ...rest } = complete(parsed);
  return { fresh: filed(record), ...rest };
}

function takeOne(kind: Kind, input: unknown, records: Records): Taken {
  switch (kind) {
    case 'official':
      return read(
        officialInput,
        input,
        (i) => completeOfficial(i, records),
        (record) => ({ kind, record }),
      );
    case 'source':
      return read(
        sourceInput,
        input,
        (i) => completeSource(i, records),
        (record) => ({ kind, record }),
      );
    case 'engagement':
      return read(
        engagementInput,
        input,
        (i) => completeEngagement(i, records),
        (record) => ({ kind, record }),
      );
  }
}

/** The ledger with one more record, so that the next can refer to it. */
export function withFresh(records: Records, fresh: Fresh): Records {
  const file = fileOf(fresh);
  switch (fresh.kind) {
    case 'official':
      return { ...records, officials: [...records.officials, { file, record: fresh.record }] };
    case 'source':
      return { ...records, sources: [...records.sources, { file, record: fresh.record }] };
    case 'engagement':
      return { ...records, engagements: [...records.engagements, { file, record: fresh.record }] };
  }
}

/** Completes new records, people and reports first: an engagement may name them. */
export function takeIn(inputs: readonly unknown[], records: Records): Intake {
  const sorted = inputs
    .map((input) => ({ input, kind: kindOf(input) }))
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const fresh: Fresh[] = [];
  const problems: Problem[] = [];
  const taken: string[] = [];
  let known = records;
  for (const { input, kind } of sorted) {
    const one = takeOne(kind, input, known);
    taken.push(...one.taken);
    problems.push(
      ...one.problems.map((p) => ({ ...p, field: p.field === '' ? kind : `${kind} ${p.field}` })),
    );
    if (!one.fresh) continue;
    fresh.push(one.fresh);
    known = withFresh(known, one.fresh);
  }
  return { fresh, problems, taken };
}
