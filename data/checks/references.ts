import type { EngagementRecord } from '#model/record.ts';
import { namesOf } from '../names.ts';
import { instead } from '../nearest.ts';
import { found, idsOf, type Check } from './check.ts';

type Reference = { readonly field: string; readonly kind: Kind; readonly id: string | null };
type Kind = 'engagement' | 'official' | 'organisation' | 'mechanism' | 'source';

const ofEngagement = (e: EngagementRecord): Reference[] => [
  { field: 'mechanism', kind: 'mechanism', id: e.mechanism },
  { field: 'partOf', kind: 'engagement', id: e.partOf },
  ...e.participants.flatMap((p, i): Reference[] => [
    { field: `participants[${i}].official`, kind: 'official', id: p.official },
    { field: `participants[${i}].organisation`, kind: 'organisation', id: p.organisation },
  ]),
  ...e.sources.map((ref, i): Reference => ({
    field: `sources[${i}].source`,
    kind: 'source',
    id: ref.source,
  })),
  ...e.follows.map((follow, i): Reference => ({
    field: `follows[${i}].engagement`,
    kind: 'engagement',
    id: follow.engagement,
  })),
  ...e.conflicts.flatMap((conflict, i) =>
    conflict.claims.flatMap((claim, j) =>
      claim.sources.map((id, k): Reference => ({
        field: `conflicts[${i}].claims[${j}].sources[${k}]`,
        kind: 'source',
        id,
      })),
    ),
  ),
];

export const references: Check = {
  id: 'references',
  rule: 'Every reference leads to a record.',
  tip: 'Correct the spelling, or add the missing record first.',
  find: (records) => {
    const known: Record<Kind, ReadonlySet<string>> = {
      engagement: idsOf(records.engagements, records),
      official: idsOf(records.officials, records),
      organisation: idsOf(records.organisations, records),
      mechanism: idsOf(records.mechanisms, records),
      source: idsOf(records.sources, records),
    };
    const names = namesOf(records);
    const rows = [
      ...records.engagements.map((row) => ({ row, refs: ofEngagement(row.record) })),
      ...records.organisations.map((row) => ({
        row,
        refs: [{ field: 'parent', kind: 'organisation', id: row.record.parent } satisfies Reference],
      })),
      ...records.moments.map((row) => ({
        row,
        refs: [
          { field: 'engagement', kind: 'engagement', id: row.record.engagement } satisfies Reference,
          ...row.record.sources.map((id, i): Reference => ({ field: `sources[${i}]`, kind: 'source', id })),
        ],
      })),
      ...records.mechanisms.map((row) => ({
        row,
        refs: [
          { field: 'intervalSource', kind: 'source', id: row.record.intervalSource } satisfies Reference,
          ...Object.entries(row.record.organisations).flatMap(([side, ids]) =>
            ids.map((id, i): Reference => ({
              field: `organisations.${side}[${i}]`,
              kind: 'organisation',
              id,
            })),
          ),
        ],
      })),
    ];
    return rows.flatMap(({ row, refs }) =>
      refs.flatMap(({ field, kind, id }) =>
        id === null || known[kind].has(id)
          ? []
          : [found(row, field, `there is no ${kind} “${id}”${instead(id, names[kind])}`)],
      ),
    );
  },
};
