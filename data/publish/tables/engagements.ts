import { parseEdtf, yearOf, type EdtfDate } from '#model/edtf.ts';
import type { Engagement } from '#model/dataset.ts';
import { cameoOf, crosswalk } from '../crosswalk.ts';
import { defineTable } from '../table.ts';

type Row = Engagement & { readonly when: EdtfDate };

function withDate(engagement: Engagement): Row {
  const when = parseEdtf(engagement.date);
  if (!when) throw new Error(`date: ${engagement.date}`);
  return { ...engagement, when };
}

export const engagements = defineTable<Row>({
  name: 'engagements',
  description: 'One dated contact between the two sides per row.',
  key: ['id'],
  rows: (data) => data.engagements.map(withDate),
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (e) => e.id },
    { name: 'title', type: 'string', description: 'Headline.', required: true, cell: (e) => e.title },
    { name: 'summary', type: 'string', description: 'One or two sentences.', required: true, cell: (e) => e.summary },
    { name: 'date', type: 'string', description: 'EDTF level 1 (ISO 8601-2), as precise as known.', required: true, rdfType: 'http://id.loc.gov/datatypes/edtf', cell: (e) => e.date },
    { name: 'date_precision', type: 'string', description: 'How much of the start is known: day, month, year or decade.', required: true, cell: (e) => e.when.precision },
    { name: 'date_approximate', type: 'boolean', description: 'True where a part of the date is marked ~.', required: true, cell: (e) => e.when.approximate },
    { name: 'date_uncertain', type: 'boolean', description: 'True where a part of the date is marked ?: it was inferred.', required: true, cell: (e) => e.when.uncertain },
    { name: 'start_date', type: 'date', description: 'First day that the date allows.', required: true, cell: (e) => e.when.first },
    { name: 'end_date', type: 'date', description: 'Last day that the date allows.', required: true, cell: (e) => e.when.last },
    { name: 'year', type: 'year', description: 'Year of the start; empty where only the decade is known.', cell: (e) => yearOf(e.when) },
    { name: 'type', type: 'string', description: 'What it was.', required: true, codes: (d) => d.types, cell: (e) => e.type },
    { name: 'cameo', type: 'string', description: 'Nearest CAMEO event code of the type and place.', cell: cameoOf },
    { name: 'plover', type: 'string', description: 'Nearest PLOVER event type.', cell: (e) => crosswalk(e.type)?.plover ?? null },
    { name: 'mechanism_id', type: 'string', description: 'The series it belongs to.', required: true, refers: 'mechanisms', cell: (e) => e.mechanism },
    { name: 'track', type: 'string', description: 'Family of the mechanism.', required: true, codes: (d) => d.tracks, cell: (e) => e.track },
    { name: 'ordinal', type: 'integer', description: 'Number of the session.', cell: (e) => e.ordinal },
    { name: 'level', type: 'string', description: 'Highest person named.', required: true, codes: (d) => d.levels, cell: (e) => e.level },
    { name: 'mode', type: 'string', description: 'How the sides met.', required: true, codes: (d) => d.modes, cell: (e) => e.mode },
    { name: 'host', type: 'string', description: 'Where it was, seen from the two parties.', required: true, codes: (d) => d.hosts, cell: (e) => e.host },
    { name: 'city', type: 'string', description: 'City.', cell: (e) => e.place?.city ?? null },
    { name: 'country', type: 'string', description: 'Country, ISO 3166-1 alpha-2.', cell: (e) => e.place?.country ?? null },
    { name: 'part_of', type: 'string', description: 'The engagement around it.', refers: 'engagements', cell: (e) => e.partOf },
    { name: 'confidence', type: 'string', description: 'high, medium or low.', required: true, cell: (e) => e.confidence },
  ],
}); // prettier-ignore
