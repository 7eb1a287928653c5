import { audience } from './audience.ts';
import { activeClauses } from './clauses.ts';
import { repeatedRows, takeRepeats } from './families.ts';
import { sharersOf, type Countable, type SelectionIndex } from './index.ts';
import { and, sizeOf, type Mask } from './mask.ts';
import type { Selected } from './result.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';
import { recount } from './tally.ts';
import { selected } from './units.ts';

/** Units by the year of their start; those known to the decade only are in no year. */
export type YearCounts = { readonly first: number; readonly counts: Uint32Array };

/** Everything that the page shows of a selection. */
export type Evaluation = {
  readonly selected: Selected;
  /** Length of `selected.units`, without listing them. */
  readonly total: number;
  /** For each of the facet's codes the units it would give, ignoring the facet's own choice. */
  readonly options: Readonly<Record<Facet, Uint32Array>>;
  /** Ignoring the years chosen. */
  readonly years: YearCounts;
};

function yearCounts({ columns, spans }: SelectionIndex, counts: Uint32Array): YearCounts {
  if (columns.rows === 0) return { first: 0, counts: new Uint32Array(0) };
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const byYear = new Uint32Array(last - first + 1);
  spans.forEach((span, value) => {
    if (span.first === span.last) byYear[span.first - first] = counts[value]!;
  });
  return { first, counts: byYear };
}

/** Works out a selection: what is in view, and what every option would give. */
export function evaluate(index: SelectionIndex, selection: Selection): Evaluation {
  const clauses = activeClauses(index, selection);
  const { everyone, without } = audience(index, clauses);
  // Another domain to be had as well narrows what is in view: its count is no alternative to the choice but an addition.
  const audienceOf = (key: Countable): Mask =>
    key === 'domain' && selection.match === 'all' ? everyone : (without.get(key) ?? everyone);
  recount(index, audienceOf);

  const visits = selection.count === 'visits';
  const countsOf = (key: Countable): Uint32Array => {
    const counts = index.memory.tallies[key].counts.slice();
    if (visits) takeRepeats(sharersOf(index, key), audienceOf(key), counts);
    return counts;
  };
  const years = clauses.find(({ clause }) => clause === 'years');
  const undecided = years === undefined ? index.nothing : and(without.get('years')!, years.doubtful);
  return {
    selected: selected(everyone, undecided, visits ? index.columns.root : null),
    total: sizeOf(everyone) - (visits ? repeatedRows(index.families, everyone) : 0),
    options: Object.fromEntries(FACETS.map((facet) => [facet, countsOf(facet)])) as Record<
      Facet,
      Uint32Array
    >,
    years: yearCounts(index, countsOf('years')),
  };
}
