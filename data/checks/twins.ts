import type { EngagementRecord } from '#model/record.ts';
import { found, repeated, type Check } from './check.ts';

/** What makes an engagement this one: its numbered session, or else its kind, its people and the visit around it. */
const identity = (e: EngagementRecord) =>
  JSON.stringify([
    e.date,
    e.mechanism,
    e.ordinal ?? [e.type, e.participants.map((p) => p.official).sort(), e.partOf],
  ]);

export const twins: Check = {
  id: 'twins',
  rule: 'No two engagements are the same.',
  tip: 'Merge the two records and their sources; if they differ, say in the record how: people, type, number or visit.',
  find: ({ engagements }) =>
    repeated(engagements, ({ record }) => identity(record)).flatMap(([, copies]) =>
      copies
        .slice(1)
        .map((copy) => found(copy, '', `same date, mechanism and people as ${copies[0]?.record.id}`)),
    ),
};
