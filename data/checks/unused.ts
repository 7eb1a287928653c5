import { found, nameOf, type Check } from './check.ts';

export const unused: Check = {
  id: 'unused',
  rule: 'Every official, organisation, mechanism, source and place is used.',
  tip: 'Delete the record, or name it where it belongs.',
  whole: true,
  find: ({ engagements, officials, organisations, mechanisms, moments, sources, places }) => {
    const met = engagements.map(({ record }) => record);
    const people = met.flatMap((e) => e.participants);
    const cited = met.flatMap((e) => [
      ...e.sources.map((ref) => ref.source),
      ...e.conflicts.flatMap((c) => c.claims.flatMap((claim) => claim.sources)),
    ]);
    const used = {
      officials: new Set(people.map((p) => p.official)),
      organisations: new Set([
        ...people.map((p) => p.organisation),
        ...mechanisms.flatMap(({ record }) => Object.values(record.organisations).flat()),
        ...organisations.map(({ record }) => record.parent),
      ]),
      mechanisms: new Set(met.map((e) => e.mechanism)),
      sources: new Set([
        ...cited,
        ...mechanisms.map(({ record }) => record.intervalSource),
        ...moments.flatMap(({ record }) => record.sources),
      ]),
      places: new Set(met.map((e) => `${e.place?.city} ${e.place?.country}`)),
    };
    return [
      ...officials.filter(({ record }) => !used.officials.has(record.id)),
      ...organisations.filter(({ record }) => !used.organisations.has(record.id)),
      ...mechanisms.filter(({ record }) => !used.mechanisms.has(record.id)),
      ...sources.filter(({ record }) => !used.sources.has(record.id)),
      ...places.filter(({ record }) => !used.places.has(`${record.city} ${record.country}`)),
    ].map((row) => found(row, '', `nothing names ${nameOf(row)}`));
  },
};
