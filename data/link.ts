import { dataset, type Dataset } from '#model/dataset.ts';
import { deriveEngagements, firstDay, hostCodes } from '#model/derive.ts';
import type { FiledList, Records } from './records.ts';

const plain = <T>(rows: FiledList<T>) => rows.map((row) => row.record);

const byId = <T extends { id: string }>(rows: FiledList<T>) =>
  plain(rows).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Compiles checked records: derives track and host, sorts by first possible day and then id. */
export function link(records: Records): Dataset {
  const { meta, codebook } = records;
  const mechanisms = plain(records.mechanisms);
  return dataset.parse({
    meta,
    engagements: deriveEngagements(plain(records.engagements), mechanisms, meta.parties),
    officials: byId(records.officials),
    organisations: byId(records.organisations),
    mechanisms,
    moments: plain(records.moments).sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1)),
    domains: plain(codebook.domains),
    tracks: plain(codebook.tracks),
    types: plain(codebook.types),
    levels: plain(codebook.levels),
    modes: plain(codebook.modes),
    hosts: hostCodes(meta.parties),
    outcomeKinds: plain(codebook.outcomeKinds),
    parts: plain(codebook.parts),
    sourceTiers: plain(codebook.sourceTiers),
    sources: byId(records.sources),
  });
}
