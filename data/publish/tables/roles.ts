import { parseEdtf } from '#model/edtf.ts';
import type { Dataset } from '#model/dataset.ts';
import { rolesOf, type Listing, type RoleStatement } from '#model/roles.ts';
import { defineTable } from '../table.ts';

function listingsOf({ engagements, sources }: Dataset): Listing[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return engagements.map(({ id, date, participants, sources: refs }) => {
    const when = parseEdtf(date);
    if (!when) throw new Error(`date: ${date}`);
    const own = refs.filter(({ supports }) => supports.includes('participants'));
    return { id, when, participants, sources: own.flatMap(({ source }) => known.get(source) ?? []) };
  });
}

const GROUNDS = {
  none: 'none',
  one: 'one source',
  oneAggregator: 'one aggregator',
  aggregators: 'aggregators only',
  several: 'several sources',
} as const;

export const roles = defineTable<RoleStatement>({
  name: 'roles',
  description: 'One role of one official per row, derived from the participations: from when to when it is on record, on whose word.',
  key: ['official_id', 'role'],
  rows: (data) => rolesOf(listingsOf(data), data.officials.map(({ id }) => id)),
  columns: [
    { name: 'official_id', type: 'string', description: 'The person.', required: true, refers: 'officials', cell: (r) => r.official },
    { name: 'role', type: 'string', description: 'Office, as the engagements give it.', required: true, rdfType: 'http://www.w3.org/ns/org#role', cell: (r) => r.role },
    { name: 'first_seen', type: 'string', description: 'EDTF date of the first engagement that gives it: not the day of appointment.', required: true, rdfType: 'http://id.loc.gov/datatypes/edtf', cell: (r) => r.firstSeen.when.text },
    { name: 'last_seen', type: 'string', description: 'EDTF date of the last engagement that gives it: not the day of departure.', required: true, rdfType: 'http://id.loc.gov/datatypes/edtf', cell: (r) => r.lastSeen.when.text },
    { name: 'first_engagement_id', type: 'string', description: 'That first engagement.', required: true, refers: 'engagements', cell: (r) => r.firstSeen.id },
    { name: 'last_engagement_id', type: 'string', description: 'That last engagement.', required: true, refers: 'engagements', cell: (r) => r.lastSeen.id },
    { name: 'engagements', type: 'integer', description: 'How many engagements give it.', required: true, cell: (r) => r.listings.length },
    { name: 'source_ids', type: 'string', description: 'Sources of those engagements that say who took part, separated by spaces; empty where none does.', cell: (r) => r.sources.map(({ id }) => id).join(' ') || null },
    { name: 'grounds', type: 'string', description: 'What that can bear: several sources, one source, aggregators only, one aggregator, none.', required: true, cell: (r) => GROUNDS[r.grounds] },
  ],
}); // prettier-ignore
