import { ownComplaints as say } from '#i18n/messages/own-complaints.ts';
import type { EngagementRecord } from '#model/record.ts';
import { complain, type Complaints } from './complaints.ts';
import type { Filed, FiledRows } from './shape.ts';

export type Known = Readonly<
  Record<'mechanism' | 'official' | 'organisation' | 'source', ReadonlySet<string>>
>;
type Reference = readonly [noun: keyof Known, field: string, id: string];

/** The first reference of an engagement that leads nowhere; fields are named only then, as there are a million to look at. */
function missing(e: EngagementRecord, known: Known): Reference | null {
  if (!known.mechanism.has(e.mechanism)) return ['mechanism', 'mechanism', e.mechanism];
  for (let i = 0; i < e.participants.length; i++) {
    const { official, organisation } = e.participants[i]!;
    if (!known.official.has(official)) return ['official', `participants[${i}].official`, official];
    if (organisation !== null && !known.organisation.has(organisation))
      return ['organisation', `participants[${i}].organisation`, organisation];
  }
  const unknown = (id: string) => !known.source.has(id);
  for (let i = 0; i < e.sources.length; i++)
    if (unknown(e.sources[i]!.source)) return ['source', `sources[${i}].source`, e.sources[i]!.source];
  for (let i = 0; i < e.conflicts.length; i++) {
    const id = e.conflicts[i]!.claims.flatMap(({ sources }) => sources).find(unknown);
    if (id !== undefined) return ['source', `conflicts[${i}].claims`, id];
  }
  for (let i = 0; i < e.follows.length; i++) {
    const id = e.follows[i]!.sources.find(unknown);
    if (id !== undefined) return ['source', `follows[${i}].sources`, id];
  }
  return null;
}

/** The engagements whose people, forums and sources are all on record. */
export function withKnown({ file, list, rows }: FiledRows<EngagementRecord>, known: Known, complaints: Complaints): FiledRows<EngagementRecord> {
  const kept = rows.filter(({ row, record }) => {
    const lost = missing(record, known);
    if (lost) complain(complaints, { file, row, field: lost[1] }, say.unknown(lost[0], lost[2]));
    return !lost;
  });
  return { file, list, rows: kept };
} // prettier-ignore

/** Deeper than any visit inside a visit; what goes on longer leads back to itself, or might as well. */
const DEEPEST = 50;

function isCircular(id: string, up: ReadonlyMap<string, string | null>) {
  let at = up.get(id) ?? null;
  for (let steps = 0; at !== null; steps++) {
    if (at === id || steps === DEEPEST) return true;
    at = up.get(at) ?? null;
  }
  return false;
}

/** Takes out the links between engagements that lead nowhere: to one that was left out, or round in a circle. */
export function linked({ file, rows }: FiledRows<EngagementRecord>, complaints: Complaints): EngagementRecord[] {
  const byId = new Map(rows.map(({ record }) => [record.id, record]));
  const up = new Map(rows.flatMap(({ record }) => (record.partOf === null ? [] : [[record.id, record.partOf] as const])));
  const leads = ({ engagement, outcome, by }: EngagementRecord['follows'][number], own: EngagementRecord) =>
    byId.get(engagement)?.outcomes.some(({ id }) => id === outcome) === true &&
    (by === null || own.outcomes.some(({ id }) => id === by));

  function mended({ row, record }: Filed<EngagementRecord>): EngagementRecord {
    let { partOf, follows } = record;
    if (partOf !== null && !byId.has(partOf)) {
      complain(complaints, { file, row, field: 'partOf' }, say.unlinked('engagement', partOf));
      partOf = null;
    } else if (partOf !== null && isCircular(record.id, up)) {
      complain(complaints, { file, row, field: 'partOf' }, say.circular);
      up.delete(record.id);
      partOf = null;
    }
    if (!follows.every((follow) => leads(follow, record))) {
      const lost = follows.filter((follow) => !leads(follow, record));
      for (const { engagement, outcome } of lost)
        complain(complaints, { file, row, field: 'follows' }, say.unlinked('outcome', `${engagement} ${outcome}`));
      follows = follows.filter((follow) => leads(follow, record));
    }
    return partOf === record.partOf && follows === record.follows ? record : { ...record, partOf, follows };
  }
  return rows.map(mended);
} // prettier-ignore
