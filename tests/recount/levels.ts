import { cell } from './csv.ts';
import type { Counted, Meeting } from './meetings.ts';
import { reported, type Voices } from './record.ts';

/** Units of each year that have each value of a fact, and in all, by `year value`; what is zero is left out. */
export function yearly(units: readonly Counted[], fact: string, also: (code: string) => string[] = () => []) {
  const numbers = new Map<string, number>();
  for (const { head } of units) {
    const code = head.facts[fact]?.[0] ?? '';
    if (head.year === null) continue;
    for (const key of [code, 'total', ...also(code)])
      numbers.set(`${head.year} ${key}`, (numbers.get(`${head.year} ${key}`) ?? 0) + 1);
  }
  return [...numbers];
}

/** The last five years that are over and the five before them; null where fewer than ten are shown. */
export function spans(first: number, last: number, asOf: number) {
  const end = Math.min(last, asOf - 1);
  if (end - first + 1 < 10) return null;
  const within = (from: number) => ({ head }: Counted) =>
    head.year !== null && head.year >= from && head.year < from + 5;
  return { before: within(end - 9), now: within(end - 4) };
} // prettier-ignore

/** Of some years: the engagements, those of a stated level, those of a high one, and the reports behind each engagement. */
export function share(units: readonly Counted[], high: readonly string[], voices: Voices) {
  const stated = units.filter(({ head }) => cell(head.row, 'level') !== 'unknown');
  const { reports } = reported(voices, units);
  return {
    n: units.length,
    stated: stated.length,
    high: stated.filter(({ head }) => high.includes(cell(head.row, 'level'))).length,
    reports: units.length === 0 ? 0 : reports / units.length,
  };
}

const hostOf = ({ row }: Meeting) => cell(row, 'host');

/** The longest run of one mechanism in one party's country: how many occasions, and the years of the first and the last; the later of equals. */
export function longestRun(units: readonly Counted[], parties: readonly string[]) {
  let longest: { n: number; from: number; to: number } | null = null;
  const placed = units.map(({ head }) => head).filter(({ year }) => year !== null);
  for (const mechanism of new Set(placed.map(({ row }) => cell(row, 'mechanism_id')))) {
    const own = placed.filter(({ row }) => cell(row, 'mechanism_id') === mechanism);
    // A visit with its meetings is one occasion.
    const occasions = own.filter((m, i) => own.findIndex(({ visit }) => visit === m.visit) === i);
    if (!parties.every((party) => occasions.some((m) => hostOf(m) === party))) continue;
    occasions.forEach((start, i) => {
      const host = hostOf(start);
      const after = occasions.slice(i).findIndex((m) => hostOf(m) !== host);
      const run = occasions.slice(i, after === -1 ? undefined : i + after);
      const to = run.at(-1)?.year ?? 0;
      const isLonger = longest === null || run.length > longest.n || (run.length === longest.n && to > longest.to);
      if (parties.includes(host) && run.length >= 3 && isLonger) longest = { n: run.length, from: start.year ?? 0, to };
    });
  }
  return longest;
} // prettier-ignore

/** The whole years up to the last in which one party was host more often than the other: its code, the first and the last; null of fewer than three. */
export function yearsAhead(units: readonly Counted[], [one, other]: readonly [string, string], first: number, end: number) {
  const leader = (year: number) => {
    const held = (host: string) => units.filter(({ head }) => head.year === year && hostOf(head) === host).length;
    return held(one) === held(other) ? null : held(one) > held(other) ? one : other;
  };
  const party = end < first ? null : leader(end);
  let from = end;
  while (party !== null && from > first && leader(from - 1) === party) from -= 1;
  return party === null || end - from + 1 < 3 ? null : { party, from, to: end };
} // prettier-ignore
