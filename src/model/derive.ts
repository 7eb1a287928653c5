import type { Engagement } from './dataset.ts';
import { AT_A_DISTANCE, NOT_STATED, THIRD_COUNTRY } from './codes.ts';
import { parseEdtf } from './edtf.ts';
import type { Code, EngagementRecord, Mechanism, Meta } from './record.ts';

/** Country code for one that is not known: reserved for that by ISO 3166-1 and in the names of regions. */
export const UNKNOWN_COUNTRY = 'ZZ';

/** Where an engagement was, seen from the two parties. */
function hostOf({ mode, place }: Pick<EngagementRecord, 'mode' | 'place'>, parties: Meta['parties']) {
  if (mode === 'virtual' || mode === 'telephone') return AT_A_DISTANCE;
  if (place === null || place.country === UNKNOWN_COUNTRY) return NOT_STATED;
  return parties.some((party) => party.code === place.country) ? place.country : THIRD_COUNTRY;
}

/** The codes that `hostOf` gives. */
export const hostCodes = (parties: Meta['parties']): Code[] => [
  ...parties.map(({ code, name }) => ({ code, label: name, definition: `The place was in ${name}.` })),
  { code: THIRD_COUNTRY, label: 'Third country', definition: 'The place was in neither party’s country.' },
  { code: AT_A_DISTANCE, label: 'Online or by telephone', definition: 'The sides met at a distance.' },
  { code: NOT_STATED, label: 'Not stated', definition: 'No source states the place.' },
];

/** First possible day of a checked date. */
export function firstDay(text: string) {
  const date = parseEdtf(text);
  if (!date) throw new Error(`date: ${text}`);
  return date.first;
}

/** Records with the track of their mechanism and their host, sorted by first possible day and then id. */
export function deriveEngagements(
  records: readonly EngagementRecord[],
  mechanisms: readonly Mechanism[],
  parties: Meta['parties'],
): Engagement[] {
  const trackOf = new Map(mechanisms.map(({ id, track }) => [id, track]));
  const keyed = records.map((record) => {
    const track = trackOf.get(record.mechanism);
    if (track === undefined) throw new Error(`mechanism: ${record.mechanism}`);
    const engagement: Engagement = { ...record, track, host: hostOf(record, parties) };
    return { key: `${firstDay(record.date)} ${record.id}`, engagement };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ engagement }) => engagement);
}
