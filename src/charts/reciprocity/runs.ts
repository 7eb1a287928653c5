import type { LedgerEngagement } from '#model/ledger.ts';

/** Occasions of one forum in a row in one party's country: a visit with its meetings is one, however it is counted elsewhere. */
export type Run = {
  readonly mechanism: string;
  readonly host: string;
  readonly n: number;
  /** Years of the first and the last. */
  readonly from: number;
  readonly to: number;
};

/** A shorter run is what alternation by chance gives. */
const LEAST = 3;

function runsOf(own: readonly LedgerEngagement[], parties: readonly string[]): Run[] {
  const runs: { -readonly [K in keyof Run]: Run[K] }[] = [];
  let before: string | null = null;
  for (const { host, mechanism, year } of own) {
    const last = runs.at(-1);
    if (last && host === before) {
      last.n += 1;
      last.to = year ?? last.to;
    } else if (parties.includes(host)) {
      runs.push({ mechanism, host, n: 1, from: year ?? 0, to: year ?? 0 });
    }
    // Elsewhere, online or not known ends a run: what comes after is not guessed to go on with it.
    before = parties.includes(host) ? host : null;
  }
  return runs;
}

/** What each forum held, in order of date: who calls on three hosts in one visit has not travelled three times. */
function occasionsByForum(engagements: readonly LedgerEngagement[]): Iterable<readonly LedgerEngagement[]> {
  const byForum = new Map<string, { readonly own: LedgerEngagement[]; readonly visits: Set<number> }>();
  for (const engagement of engagements) {
    const { mechanism, root, row, children } = engagement;
    const forum = byForum.get(mechanism) ?? { own: [], visits: new Set() };
    byForum.set(mechanism, forum);
    // Most are no part of a visit: they are not looked for.
    const isAlone = root === row && children.length === 0;
    if (!isAlone && forum.visits.has(root)) continue;
    if (!isAlone) forum.visits.add(root);
    forum.own.push(engagement);
  }
  return Array.from(byForum.values(), ({ own }) => own);
}

/**
 * The longest run in one country, of the forums that were held in both: where a forum is always held in one, a run says nothing. The
 * later of equals; null where none is long enough. `engagements` are in order of date.
 */
export function longestRun(engagements: readonly LedgerEngagement[], parties: readonly string[]): Run | null {
  let longest: Run | null = null;
  for (const own of occasionsByForum(engagements)) {
    if (!parties.every((party) => own.some(({ host }) => host === party))) continue;
    for (const run of runsOf(own, parties)) {
      const isLonger = longest === null || run.n > longest.n || (run.n === longest.n && run.to > longest.to);
      if (run.n >= LEAST && isLonger) longest = run;
    }
  }
  return longest;
}
