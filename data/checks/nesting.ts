import { parseEdtf, type EdtfDate } from '#model/edtf.ts';
import type { EngagementRecord } from '#model/record.ts';
import type { Filed, Records } from '../records.ts';

export type Nesting = {
  readonly row: Filed<EngagementRecord>;
  readonly inner: EdtfDate;
  readonly outer: EdtfDate;
};

/** Every engagement inside another, with both dates, where both are well-formed. */
export function nestings({ engagements }: Records): Nesting[] {
  const dateOf = new Map(engagements.map(({ record }) => [record.id, parseEdtf(record.date)]));
  return engagements.flatMap((row) => {
    const inner = dateOf.get(row.record.id);
    const outer = dateOf.get(row.record.partOf ?? '');
    return inner && outer ? [{ row, inner, outer }] : [];
  });
}

export const overlap = (a: EdtfDate, b: EdtfDate) => a.first <= b.last && b.first <= a.last;
