import { parseEdtf } from '#model/edtf.ts';
import type { EngagementRecord } from '#model/record.ts';
import type { Records } from '../records.ts';
import { likeness } from '../nearest.ts';

const DAY = 86_400_000;
/** Reports of one meeting differ by a day or two. */
const NEAR = 3 * DAY;
const ALIKE = 0.75;

export type Similar = { readonly record: EngagementRecord; readonly why: readonly string[] };

/** Engagements on record that may be this one: near in time, and of the same series, people or title. */
export function similarTo(e: EngagementRecord, { engagements }: Records): Similar[] {
  const when = parseEdtf(e.date);
  if (!when) return [];
  const people = new Set(e.participants.map((p) => p.official));
  return engagements.flatMap(({ record }) => {
    const other = parseEdtf(record.date);
    if (!other || record.id === e.partOf) return [];
    const apart = Math.max(
      Date.parse(when.first) - Date.parse(other.last),
      Date.parse(other.first) - Date.parse(when.last),
    );
    if (apart > NEAR) return [];
    const shared = record.participants.filter((p) => people.has(p.official)).map((p) => p.official);
    const why = [
      ...(record.mechanism === e.mechanism ? [`same mechanism`] : []),
      ...(shared.length > 0 ? [`also with ${shared.join(', ')}`] : []),
      ...(likeness(record.title, e.title) > ALIKE ? ['nearly the same title'] : []),
    ];
    return why.length > 0 ? [{ record, why }] : [];
  });
}
