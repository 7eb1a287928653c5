import type { Columns, FacetColumn } from './columns.ts';
import { families, sharers, type Groups, type Sharers } from './families.ts';
import { counting, emptyMask, fullMask, type Mask } from './mask.ts';
import { postings, totals, type Posting } from './postings.ts';
import { FACETS, type Facet } from './selection.ts';
import { spanColumn, type Span } from './spans.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

/** What is counted by value: the facets, and the years. */
export type Countable = Facet | 'years';
/** What a row can be filtered by. */
export type Clause = Countable | 'text';

/** A column, and whether each row has exactly one value: counting is then a look-up. */
export type Counted = FacetColumn & { readonly single: boolean };

/** Counts of one column's values over a set of rows, and the set. */
export type Tally = { mask: Mask; readonly counts: Uint32Array };

/** A clause's rows as they were last worked out, and for which condition. */
export type Recollection = {
  readonly condition: string;
  readonly masks: readonly [passing: Mask, doubtful: Mask];
};

/** Columns prepared for evaluation. Plain data: it may be built in a worker. */
export type SelectionIndex = {
  readonly columns: Columns;
  readonly counted: Readonly<Record<Countable, Counted>>;
  readonly postings: Readonly<Record<Countable, readonly Posting[]>>;
  readonly spans: readonly Span[];
  readonly families: Groups;
  readonly everything: Mask;
  readonly nothing: Mask;
  readonly totals: Readonly<Record<Countable, Uint32Array>>;
  /** Speeds up the next evaluation by what the last one learnt; changes no answer. */
  readonly memory: {
    readonly tallies: Readonly<Record<Countable, Tally>>;
    readonly clauses: Map<Clause, Recollection>;
    /** Room for a list of rows: never more than half of all, as the shortest way starts from none or from all. */
    readonly rows: Uint32Array;
    vocabulary: Vocabulary | null;
    readonly sharers: Map<Countable, Sharers>;
  };
};

export const COUNTABLES: readonly Countable[] = [...FACETS, 'years'];

const each = <T>(make: (key: Countable) => T) =>
  Object.fromEntries(COUNTABLES.map((key) => [key, make(key)])) as Record<Countable, T>;

const isSingle = ({ offsets, values }: FacetColumn) =>
  values.length === offsets.length - 1 && offsets.every((offset, row) => offset === row);

export function buildIndex(columns: Columns): SelectionIndex {
  const { rows } = columns;
  // Columns with one value a row share one list of offsets: at a million rows each list is 4 MB.
  const oneEach = FACETS.map((facet) => columns.facets[facet]).find(isSingle)?.offsets ?? counting(rows + 1);
  const years = spanColumn(columns, oneEach);
  const counted = each((key): Counted => {
    if (key === 'years') return { ...years, single: true };
    const single = isSingle(columns.facets[key]);
    return { ...columns.facets[key], single };
  });
  const everything = fullMask(rows);
  const counts = each((key) => totals(counted[key]));
  return {
    columns,
    counted,
    postings: each((key) => postings(counted[key], rows)),
    spans: years.spans,
    families: families(columns.root),
    everything,
    nothing: emptyMask(rows),
    totals: counts,
    memory: {
      tallies: each((key) => ({ mask: everything, counts: counts[key].slice() })),
      clauses: new Map(),
      rows: new Uint32Array(Math.ceil(rows / 2)),
      vocabulary: null,
      sharers: new Map(),
    },
  };
}

/** Made for the first search, so that a first view need not wait for it; a worker may ask for it before. */
export const vocabularyOf = ({ columns, memory }: SelectionIndex): Vocabulary =>
  (memory.vocabulary ??= vocabulary(columns.text));

/** Made when visits are first counted: most readers count meetings. */
export function sharersOf({ families, counted, memory }: SelectionIndex, key: Countable): Sharers {
  const known = memory.sharers.get(key) ?? sharers(families, counted[key]);
  memory.sharers.set(key, known);
  return known;
}
