import type { z } from 'zod';
import type { Records } from '../records.ts';
import { shape } from '../shape.ts';
import { completeEngagement, completeOfficial, completeSource } from './complete.ts';
import { engagementInput, officialInput, sourceInput, type Completed, type Problem } from './input.ts';
import { fileOf, type Fresh } from './save.ts';

export type Intake = { readonly fresh: readonly Fresh[]; readonly problems: readonly Problem[] };

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
): { record: T | null; problems: readonly Problem[] } {
  const parsed = shape(schema, input, '', '');
  if (!Array.isArray(parsed)) return complete(parsed);
  return { record: null, problems: parsed.map(({ field, wrong }) => ({ field, wrong, near: [] })) };
}

function taken(
  kind: Kind,
  input: unknown,
  records: Records,
): { fresh: Fresh | null; problems: readonly Problem[] } {
  const done = <K extends Kind, T>(
    of: K,
    { record, problems }: { record: T | null; problems: readonly Problem[] },
  ) => ({
    fresh: record === null ? null : { kind: of, record },
    problems,
  });
  switch (kind) {
    case 'official':
      return done(
        kind,
        read(officialInput, input, (i) => completeOfficial(i, records)),
      );
    case 'source':
      return done(
        kind,
        read(sourceInput, input, (i) => completeSource(i, records)),
      );
    case 'engagement':
      return done(
        kind,
        read(engagementInput, input, (i) => completeEngagement(i, records)),
      );
  }
}

/** The ledger with one more record, so that the next can refer to it. */
function withFresh(records: Records, fresh: Fresh): Records {
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
  let known = records;
  for (const { input, kind } of sorted) {
    const one = taken(kind, input, known);
    problems.push(
      ...one.problems.map((p) => ({ ...p, field: p.field === '' ? kind : `${kind} ${p.field}` })),
    );
    if (!one.fresh) continue;
    fresh.push(one.fresh);
    known = withFresh(known, one.fresh);
  }
  return { fresh, problems };
}
