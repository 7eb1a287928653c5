import type { Dataset, Engagement } from '#model/dataset.ts';
import { defineTable, type Column } from '../table.ts';

/** A part of an engagement, with its place in the engagement's list: the two name the row. */
type Part<T> = { readonly id: string; readonly position: number; readonly part: T };

const parts =
  <T>(list: (engagement: Engagement) => readonly T[]) =>
  (data: Dataset): Part<T>[] =>
    data.engagements.flatMap((e) => list(e).map((part, index) => ({ id: e.id, position: index + 1, part })));

const KEY = ['engagement_id', 'position'];
const key = <T>(): Column<Part<T>>[] => [
  { name: 'engagement_id', type: 'string', description: 'The engagement.', required: true, refers: 'engagements', cell: (row) => row.id },
  { name: 'position', type: 'integer', description: 'Place in the engagement’s list, from 1.', required: true, cell: (row) => row.position },
]; // prettier-ignore

export const participations = defineTable<Part<Engagement['participants'][number]>>({
  name: 'participations',
  description: 'One official in one engagement per row, with role and rank as of that day.',
  key: KEY,
  rows: parts((e) => e.participants),
  columns: [
    ...key<Engagement['participants'][number]>(),
    { name: 'official_id', type: 'string', description: 'The person.', required: true, refers: 'officials', cell: ({ part }) => part.official },
    { name: 'side', type: 'string', description: 'Party, ISO 3166-1 alpha-2.', required: true, cell: ({ part }) => part.side },
    { name: 'role', type: 'string', description: 'Office held then.', rdfType: 'http://www.w3.org/ns/org#role', cell: ({ part }) => part.role },
    { name: 'rank', type: 'string', description: 'Rank held then.', cell: ({ part }) => part.rank },
    { name: 'organisation_id', type: 'string', description: 'Organisation spoken for.', refers: 'organisations', cell: ({ part }) => part.organisation },
    { name: 'part', type: 'string', description: 'Part taken.', required: true, codes: (d) => d.parts, cell: ({ part }) => part.part },
  ],
}); // prettier-ignore

export const topics = defineTable<Part<Engagement['topics'][number]>>({
  name: 'topics',
  description: 'One topic area raised in one engagement per row.',
  key: KEY,
  rows: parts((e) => e.topics),
  columns: [
    ...key<Engagement['topics'][number]>(),
    { name: 'domain', type: 'string', description: 'Topic area.', required: true, codes: (d) => d.domains, cell: ({ part }) => part.domain },
    { name: 'detail', type: 'string', description: 'What was raised.', required: true, cell: ({ part }) => part.detail },
  ],
}); // prettier-ignore

export const outcomes = defineTable<Part<Engagement['outcomes'][number]>>({
  name: 'outcomes',
  description: 'One thing signed, announced, offered or handed over per row.',
  key: KEY,
  rows: parts((e) => e.outcomes),
  columns: [
    ...key<Engagement['outcomes'][number]>(),
    { name: 'outcome', type: 'string', description: 'Name of the outcome in its engagement; follows points at it.', required: true, cell: ({ part }) => part.id },
    { name: 'kind', type: 'string', description: 'Kind of outcome.', required: true, codes: (d) => d.outcomeKinds, cell: ({ part }) => part.kind },
    { name: 'detail', type: 'string', description: 'What it was.', required: true, cell: ({ part }) => part.detail },
    { name: 'amount', type: 'number', description: 'Sum that it itself lends or gives; a sum granted elsewhere is left out.', cell: ({ part }) => part.amount?.value ?? null },
    { name: 'currency', type: 'string', description: 'Currency of the sum, ISO 4217.', cell: ({ part }) => part.amount?.currency ?? null },
  ],
}); // prettier-ignore

export const follows = defineTable<Part<Engagement['follows'][number]>>({
  name: 'follows',
  description: 'One earlier outcome that one engagement takes up per row; no row means that none is on record.',
  key: KEY,
  rows: parts((e) => e.follows),
  columns: [
    ...key<Engagement['follows'][number]>(),
    { name: 'earlier_engagement_id', type: 'string', description: 'The engagement that had the outcome.', required: true, refers: 'engagements', cell: ({ part }) => part.engagement },
    { name: 'earlier_outcome', type: 'string', description: 'Name of the outcome in that engagement.', required: true, cell: ({ part }) => part.outcome },
    { name: 'by_outcome', type: 'string', description: 'The outcome of this engagement that takes it up; empty where the engagement as a whole does.', cell: ({ part }) => part.by },
    { name: 'source_ids', type: 'string', description: 'Sources that show it, separated by spaces.', required: true, cell: ({ part }) => part.sources.join(' ') },
    { name: 'note', type: 'string', description: 'How it was taken up.', required: true, cell: ({ part }) => part.note },
  ],
}); // prettier-ignore

export const conflicts = defineTable<Part<Engagement['conflicts'][number]>>({
  name: 'conflicts',
  description: 'One disagreement of sources per row; the claims are in statements.',
  key: KEY,
  rows: parts((e) => e.conflicts),
  columns: [
    ...key<Engagement['conflicts'][number]>(),
    { name: 'field', type: 'string', description: 'What it is about.', required: true, cell: ({ part }) => part.field },
    { name: 'follows', type: 'string', description: 'What the ledger follows.', required: true, cell: ({ part }) => part.follows },
    { name: 'why', type: 'string', description: 'Why.', required: true, cell: ({ part }) => part.why },
  ],
}); // prettier-ignore

export const notes = defineTable<Part<string>>({
  name: 'notes',
  description: 'One remark of the editors per row.',
  key: KEY,
  rows: parts((e) => e.notes),
  columns: [
    ...key<string>(),
    { name: 'note', type: 'string', description: 'The remark.', required: true, cell: ({ part }) => part },
  ],
}); // prettier-ignore

type Statement = {
  fact: string;
  source: string;
  conflict: number | null;
  claim: number | null;
  value: string | null;
};

/** What each source gives: first the facts as recorded, then the claims of each conflict. */
const statementsOf = (e: Engagement): Statement[] => [
  ...e.sources.flatMap(({ source, supports }) =>
    supports.map((fact) => ({ fact, source, conflict: null, claim: null, value: null })),
  ),
  ...e.conflicts.flatMap(({ field, claims }, conflict) =>
    claims.flatMap(({ value, sources }, claim) =>
      sources.map((source) => ({ fact: field, source, conflict: conflict + 1, claim: claim + 1, value })),
    ),
  ),
];

export const statements = defineTable<Part<Statement>>({
  name: 'statements',
  description: 'One fact as one source gives it per row: as recorded, or as a claim in a conflict.',
  key: KEY,
  rows: parts(statementsOf),
  columns: [
    ...key<Statement>(),
    { name: 'fact', type: 'string', description: 'What the source tells of: date, place, participants, topics, outcomes, or the field of the conflict.', required: true, cell: ({ part }) => part.fact },
    { name: 'source_id', type: 'string', description: 'The source.', required: true, refers: 'sources', cell: ({ part }) => part.source },
    { name: 'conflict', type: 'integer', description: 'Position of the conflict; empty where the source agrees with the record.', cell: ({ part }) => part.conflict },
    { name: 'claim', type: 'integer', description: 'Number of the claim in its conflict.', cell: ({ part }) => part.claim },
    { name: 'value', type: 'string', description: 'What the source claims; empty where it agrees with the record.', cell: ({ part }) => part.value },
  ],
}); // prettier-ignore
