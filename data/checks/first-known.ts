import { parseEdtf } from '#model/edtf.ts';
import type { EngagementRecord } from '#model/record.ts';
import { found, type Check } from './check.ts';

/** The start of the earliest dated engagement, as its record writes it. */
function earliest(rows: readonly EngagementRecord[]) {
  const starts = rows.flatMap(({ date, type }) => {
    const parsed = parseEdtf(date);
    return parsed && parsed.precision !== 'decade'
      ? [{ key: `${parsed.first} ${type}`, start: date.split('/')[0] ?? '' }]
      : [];
  });
  return starts.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, 1).map(({ start }) => start); // prettier-ignore
}

export const firstKnown: Check = {
  id: 'first-known',
  rule: 'A mechanism’s firstKnown is the start of its first dated engagement, or of its first dialogue session.',
  tip: 'Copy the start of that record’s date, marks included.',
  whole: true,
  find: ({ engagements, mechanisms }) =>
    mechanisms.flatMap((row) => {
      const own = engagements.map(({ record }) => record).filter((e) => e.mechanism === row.record.id);
      const due = new Set([...earliest(own), ...earliest(own.filter((e) => e.type === 'dialogue'))]);
      return own.length === 0 || due.has(row.record.firstKnown)
        ? []
        : [
            found(
              row,
              'firstKnown',
              `${row.record.firstKnown}, but the records say ${[...due].join(' or ')}`,
            ),
          ];
    }),
};
