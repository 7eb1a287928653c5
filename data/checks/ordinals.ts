import { parseEdtf, type EdtfDate } from '#model/edtf.ts';
import type { EngagementRecord } from '#model/record.ts';
import type { Filed } from '../records.ts';
import { found, type Check, type Finding } from './check.ts';

type Session = { row: Filed<EngagementRecord>; ordinal: number; date: EdtfDate };

/** A later number may not lie wholly before an earlier one; two plain days must rise. */
const falls = (a: EdtfDate, b: EdtfDate) =>
  a.first > b.last || (a.precision === 'day' && b.precision === 'day' && a.first >= b.first);

function judge(sessions: readonly Session[]): Finding[] {
  const findings: Finding[] = [];
  let latest: Session | undefined; // the latest start so far: a decade bounds nothing
  sessions.forEach((session, i) => {
    const { row, ordinal, date } = session;
    const before = sessions[i - 1];
    if (before?.ordinal === ordinal)
      findings.push(found(row, 'ordinal', `${ordinal} is also the number of ${before.row.record.id}`));
    else if (before && falls(before.date, date))
      findings.push(
        found(
          row,
          'ordinal',
          `number ${ordinal} on ${date.text}, but number ${before.ordinal} was on ${before.date.text}`,
        ),
      );
    else if (latest && date.last < latest.date.first)
      findings.push(
        found(
          row,
          'ordinal',
          `number ${ordinal} on ${date.text}, but number ${latest.ordinal} was on ${latest.date.text}`,
        ),
      );
    if (date.precision !== 'decade' && (!latest || date.first > latest.date.first)) latest = session;
  });
  return findings;
}

export const ordinals: Check = {
  id: 'ordinals',
  rule: 'The numbers of a mechanism’s sessions rise with their dates, each used once.',
  tip: 'Correct the number or the date; where no source gives the number, write null.',
  find: ({ engagements }) => {
    const series = new Map<string, Session[]>();
    for (const row of engagements) {
      const date = parseEdtf(row.record.date);
      const { mechanism, ordinal } = row.record;
      if (date && ordinal !== null)
        series.set(mechanism, [...(series.get(mechanism) ?? []), { row, ordinal, date }]);
    }
    return [...series.values()].flatMap((sessions) => judge(sessions.sort((a, b) => a.ordinal - b.ordinal)));
  },
};
