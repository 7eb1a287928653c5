import type { Dataset } from '#model/dataset.ts';
import type { Code, Mechanism, Official, Organisation, Source } from '#model/record.ts';
import { crosswalk } from '../crosswalk.ts';
import { defineTable } from '../table.ts';

const FOAF = 'http://xmlns.com/foaf/0.1/';

export const officials = defineTable<Official>({
  name: 'officials',
  description: 'One person per row; the columns are named as in Popolo.',
  key: ['id'],
  rows: (data) => data.officials,
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (o) => o.id },
    { name: 'name', type: 'string', description: 'Name in plain Latin letters.', required: true, rdfType: `${FOAF}name`, cell: (o) => o.name },
    { name: 'name_native', type: 'string', description: 'Name with diacritics or in its own script.', cell: (o) => o.nameNative },
    { name: 'given_name', type: 'string', description: 'Given name.', rdfType: `${FOAF}givenName`, cell: (o) => o.givenName },
    { name: 'family_name', type: 'string', description: 'Family name.', required: true, rdfType: `${FOAF}familyName`, cell: (o) => o.familyName },
    { name: 'sort_name', type: 'string', description: 'Name to sort by.', required: true, cell: (o) => o.sortName },
    { name: 'side', type: 'string', description: 'Party, ISO 3166-1 alpha-2.', required: true, cell: (o) => o.side },
  ],
}); // prettier-ignore

type Alias = { readonly id: string; readonly kind: 'name' | 'identifier'; readonly value: string };

export const otherNames = defineTable<Alias>({
  name: 'other-names',
  description: 'Other spellings and identifiers of officials, one per row.',
  key: ['official_id', 'kind', 'value'],
  rows: (data) =>
    data.officials.flatMap(({ id, aliases, identifiers }): Alias[] => [
      ...aliases.map((value) => ({ id, kind: 'name' as const, value })),
      ...identifiers.map((value) => ({ id, kind: 'identifier' as const, value })),
    ]),
  columns: [
    { name: 'official_id', type: 'string', description: 'The person.', required: true, refers: 'officials', cell: (a) => a.id },
    { name: 'kind', type: 'string', description: 'name or identifier.', required: true, cell: (a) => a.kind },
    { name: 'value', type: 'string', description: 'The spelling or the identifier.', required: true, cell: (a) => a.value },
  ],
}); // prettier-ignore

export const organisations = defineTable<Organisation>({
  name: 'organisations',
  description: 'One organisation per row; the columns are named as in Popolo.',
  key: ['id'],
  rows: (data) => data.organisations,
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (o) => o.id },
    { name: 'name', type: 'string', description: 'Name.', required: true, cell: (o) => o.name },
    { name: 'name_native', type: 'string', description: 'Name in its own language.', cell: (o) => o.nameNative },
    { name: 'side', type: 'string', description: 'Party, ISO 3166-1 alpha-2, or other.', required: true, cell: (o) => o.side },
    { name: 'parent_id', type: 'string', description: 'The organisation it belongs to.', refers: 'organisations', cell: (o) => o.parent },
    { name: 'classification', type: 'string', description: 'Kind of organisation.', required: true, cell: (o) => o.kind },
  ],
}); // prettier-ignore

export const mechanisms = defineTable<Mechanism>({
  name: 'mechanisms',
  description: 'One recurring forum or series of contacts per row.',
  key: ['id'],
  rows: (data) => data.mechanisms,
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (m) => m.id },
    { name: 'name', type: 'string', description: 'Name.', required: true, cell: (m) => m.name },
    { name: 'track', type: 'string', description: 'Family of mechanisms.', required: true, codes: (d) => d.tracks, cell: (m) => m.track },
    { name: 'description', type: 'string', description: 'What it is.', required: true, cell: (m) => m.description },
    { name: 'interval', type: 'string', description: 'Interval between sessions where a source states one, ISO 8601.', cell: (m) => m.interval },
    { name: 'interval_source_id', type: 'string', description: 'The source that states it.', refers: 'sources', cell: (m) => m.intervalSource },
    { name: 'first_known', type: 'string', description: 'Start of its first engagement on record, EDTF.', required: true, cell: (m) => m.firstKnown },
  ],
}); // prettier-ignore

type Seat = { readonly mechanism: string; readonly side: string; readonly organisation: string };

export const seats = defineTable<Seat>({
  name: 'mechanism-organisations',
  description: 'The organisations that sit in a mechanism, one per row.',
  key: ['mechanism_id', 'side', 'organisation_id'],
  rows: (data) =>
    data.mechanisms.flatMap(({ id, organisations: sides }) =>
      Object.entries(sides).flatMap(([side, ids]) =>
        ids.map((organisation) => ({ mechanism: id, side, organisation })),
      ),
    ),
  columns: [
    { name: 'mechanism_id', type: 'string', description: 'The mechanism.', required: true, refers: 'mechanisms', cell: (s) => s.mechanism },
    { name: 'side', type: 'string', description: 'Party, ISO 3166-1 alpha-2.', required: true, cell: (s) => s.side },
    { name: 'organisation_id', type: 'string', description: 'The organisation.', required: true, refers: 'organisations', cell: (s) => s.organisation },
  ],
}); // prettier-ignore

export const sources = defineTable<Source>({
  name: 'sources',
  description: 'One published report per row.',
  key: ['id'],
  rows: (data) => data.sources,
  columns: [
    { name: 'id', type: 'string', description: 'Key.', required: true, cell: (s) => s.id },
    { name: 'url', type: 'string', description: 'Address.', cell: (s) => s.url },
    { name: 'publisher', type: 'string', description: 'Publisher.', required: true, cell: (s) => s.publisher },
    { name: 'title', type: 'string', description: 'Headline as printed.', cell: (s) => s.title },
    { name: 'published', type: 'string', description: 'Day of publication, EDTF.', cell: (s) => s.published },
    { name: 'tier', type: 'string', description: 'Kind of publisher.', required: true, codes: (d) => d.sourceTiers, cell: (s) => s.tier },
    { name: 'language', type: 'string', description: 'Language, ISO 639-1.', required: true, cell: (s) => s.language },
  ],
}); // prettier-ignore

const LISTS = ['tracks', 'types', 'levels', 'modes', 'hosts', 'domains', 'outcomeKinds', 'parts', 'sourceTiers'] as const; // prettier-ignore

type Entry = Code & { readonly list: (typeof LISTS)[number] };

export const codes = defineTable<Entry>({
  name: 'codes',
  description: 'The codebook: one code of one list per row, in the order in which it is shown.',
  key: ['list', 'code'],
  rows: (data: Dataset) => LISTS.flatMap((list) => data[list].map((code) => ({ ...code, list }))),
  columns: [
    { name: 'list', type: 'string', description: 'The list that the code belongs to.', required: true, cell: (c) => c.list },
    { name: 'code', type: 'string', description: 'The code.', required: true, cell: (c) => c.code },
    { name: 'label', type: 'string', description: 'Its name.', required: true, cell: (c) => c.label },
    { name: 'definition', type: 'string', description: 'What it covers.', required: true, cell: (c) => c.definition },
    { name: 'cameo', type: 'string', description: 'Nearest CAMEO event code, for types.', cell: (c) => (c.list === 'types' ? (crosswalk(c.code)?.cameo ?? null) : null) },
    { name: 'plover', type: 'string', description: 'Nearest PLOVER event type, for types.', cell: (c) => (c.list === 'types' ? (crosswalk(c.code)?.plover ?? null) : null) },
  ],
}); // prettier-ignore
