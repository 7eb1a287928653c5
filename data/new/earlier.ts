import { parseEdtf } from '#model/edtf.ts';
import type { Named } from '../nearest.ts';
import type { Records } from '../records.ts';

type Now = { readonly date: string; readonly mechanism: string; readonly people: readonly string[] };

/** Outcomes that an engagement may take up, as `engagement#outcome`: earlier ones, those of its forum and people first, the latest first. */
export function earlierOutcomes(now: Now, { engagements }: Records): { all: Named[]; likely: Named[] } {
  const end = parseEdtf(now.date)?.last ?? '';
  const rows = engagements
    .flatMap(({ record }) => {
      const start = parseEdtf(record.date)?.first;
      if (start === undefined || start >= end) return [];
      const near =
        (record.mechanism === now.mechanism ? 2 : 0) +
        (record.participants.some(({ official }) => now.people.includes(official)) ? 1 : 0);
      return record.outcomes.map((outcome) => ({ record, outcome, near, start }));
    })
    .sort((a, b) => b.near - a.near || b.start.localeCompare(a.start));
  const named = ({ record, outcome }: (typeof rows)[number]): Named => ({
    id: `${record.id}#${outcome.id}`,
    names: [`${record.date} ${record.title}: ${outcome.detail}`],
  });
  return {
    all: rows.map(named),
    likely: rows
      .filter(({ near }) => near > 0)
      .slice(0, 6)
      .map(named),
  };
}
