import type { Years } from '#charts/timeline/time.ts';
import { appearancesOf, type Appearance, type InView } from './appearances.ts';

/** Engagements that give one post, in order of date. */
export type Post = {
  /** As the record prints it; null where it prints none. */
  readonly role: string | null;
  readonly placed: readonly Appearance[];
  /** Dated to a decade only. */
  readonly unplaced: readonly Appearance[];
};

/** Engagements in a row that print the same rank; those that print none do not end it. */
export type RankRun = { readonly rank: string; readonly from: Appearance; readonly to: Appearance };

export type CareerSeries = {
  readonly posts: readonly Post[];
  readonly ranks: readonly RankRun[];
  readonly years: Years;
  readonly n: number;
};

const isPlaced = ({ unit }: Appearance) => unit.year !== null;

function ranksOf(appearances: readonly Appearance[]): RankRun[] {
  const runs: { rank: string; from: Appearance; to: Appearance }[] = [];
  for (const appearance of appearances) {
    const { rank } = appearance;
    const last = runs.at(-1);
    if (rank === null) continue;
    if (last?.rank === rank) last.to = appearance;
    else runs.push({ rank, from: appearance, to: appearance });
  }
  return runs;
}

/** A year more on both sides where the record is short: one dot is no career. */
function yearsOf(placed: readonly Appearance[]): Years {
  const years = placed.flatMap(({ unit }) => unit.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return last - first < 3 ? [first - 1, last + 1] : [first, last];
}

/** What the engagements in view say of an official's posts and ranks. */
export function careerSeries(context: InView, official: string): CareerSeries {
  const appearances = appearancesOf(context, official);
  const placed = appearances.filter(isPlaced);
  const roles = [...new Set([...placed, ...appearances].map(({ role }) => role))];
  return {
    posts: roles.map((role) => {
      const own = appearances.filter((a) => a.role === role);
      return { role, placed: own.filter(isPlaced), unplaced: own.filter((a) => !isPlaced(a)) };
    }),
    ranks: ranksOf(placed),
    years: placed.length > 0 ? yearsOf(placed) : context.ledger.years,
    n: appearances.length,
  };
}
