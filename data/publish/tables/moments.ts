import type { Moment } from '#model/record.ts';
import { defineTable } from '../table.ts';

export const moments = defineTable<Moment>({
  name: 'moments',
  description: 'One context marker of the time axes per row.',
  key: ['id'],
  rows: (data) => data.moments,
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (m) => m.id },
    { name: 'date', type: 'string', description: 'EDTF.', required: true, cell: (m) => m.date },
    { name: 'label', type: 'string', description: 'As it stands on an axis.', required: true, cell: (m) => m.short },
    { name: 'description', type: 'string', description: 'In a sentence.', required: true, cell: (m) => m.long },
    { name: 'engagement_id', type: 'string', description: 'The engagement that stands for it.', refers: 'engagements', cell: (m) => m.engagement },
  ],
}); // prettier-ignore

type MomentSource = { readonly id: string; readonly source: string };

export const momentSources = defineTable<MomentSource>({
  name: 'moment-sources',
  description: 'One source of a moment per row.',
  key: ['moment_id', 'source_id'],
  rows: (data) => data.moments.flatMap(({ id, sources }) => sources.map((source) => ({ id, source }))),
  columns: [
    { name: 'moment_id', type: 'string', description: 'The moment.', required: true, refers: 'moments', cell: (m) => m.id },
    { name: 'source_id', type: 'string', description: 'The report.', required: true, refers: 'sources', cell: (m) => m.source },
  ],
}); // prettier-ignore
