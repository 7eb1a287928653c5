import { dataset, type Dataset, type Engagement } from '#model/dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { Code, EngagementRecord, Meta } from '#model/record.ts';
import type { FiledList, Records } from './records.ts';

const plain = <T>(rows: FiledList<T>) => rows.map((row) => row.record);

const byId = <T extends { id: string }>(rows: FiledList<T>) =>
  plain(rows).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Where an engagement was, seen from the two parties. */
export function hostOf({ mode, place }: Pick<EngagementRecord, 'mode' | 'place'>, parties: Meta['parties']) {
  if (mode === 'virtual' || mode === 'telephone') return 'online';
  if (place === null) return 'unknown';
  return parties.some((party) => party.code === place.country) ? place.country : 'third';
}

const hosts = (parties: Meta['parties']): Code[] => [
  ...parties.map(({ code, name }) => ({ code, label: name, definition: `The place was in ${name}.` })),
  { code: 'third', label: 'Third country', definition: 'The place was in neither party’s country.' },
  { code: 'online', label: 'Online or by telephone', definition: 'The sides met at a distance.' },
  { code: 'unknown', label: 'Not stated', definition: 'No source states the place.' },
];

/** First possible day of a checked date. */
function firstDay(text: string) {
  const date = parseEdtf(text);
  if (!date) throw new Error(`date: ${text}`);
  return date.first;
}

/** Compiles checked records: derives track and host, sorts by first possible day and then id. */
export function link(records: Records): Dataset {
  const { meta, codebook } = records;
  const trackOf = new Map(plain(records.mechanisms).map((m) => [m.id, m.track]));
  const engagements = plain(records.engagements).map((record): Engagement => {
    const track = trackOf.get(record.mechanism);
    if (track === undefined) throw new Error(`mechanism: ${record.mechanism}`);
    return { ...record, track, host: hostOf(record, meta.parties) };
  });
  const order = (e: Engagement) => `${firstDay(e.date)} ${e.id}`;
  engagements.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return dataset.parse({
    meta,
    engagements,
    officials: byId(records.officials),
    organisations: byId(records.organisations),
    mechanisms: plain(records.mechanisms),
    moments: plain(records.moments).sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1)),
    domains: plain(codebook.domains),
    tracks: plain(codebook.tracks),
    types: plain(codebook.types),
    levels: plain(codebook.levels),
    modes: plain(codebook.modes),
    hosts: hosts(meta.parties),
    outcomeKinds: plain(codebook.outcomeKinds),
    parts: plain(codebook.parts),
    sourceTiers: plain(codebook.sourceTiers),
    sources: byId(records.sources),
  });
}
