import type { Columns, FacetColumn } from './columns.ts';
import { families, type Families } from './families.ts';
import { emptyMask, fullMask, type Mask } from './mask.ts';
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
  readonly families: Families;
  readonly everything: Mask;
  readonly nothing: Mask;
  readonly totals: Readonly<Record<Countable, Uint32Array>>;
  /** Speeds up the next evaluation by what the last one learnt; changes no answer. */
  readonly memory: {
    readonly tallies: Readonly<Record<Countable, Tally>>;
    readonly clauses: Map<Clause, Recollection>;
    /** Room for a list of rows. */
    readonly rows: Uint32Array;
    vocabulary: Vocabulary | null;
  };
};

export const COUNTABLES: readonly Countable[] = [...FACETS, 'years'];

const each = <T>(make: (key: Countable) => T) =>
  Object.fromEntries(COUNTABLES.map((key) => [key, make(key)])) as Record<Countable, T>;

function countedColumn(column: FacetColumn): Counted {
  const { offsets, values } = column;
  const single = values.length === offsets.length - 1 && offsets.every((offset, row) => offset === row);
  return { ...column, single };
}

export function buildIndex(columns: Columns): SelectionIndex {
  const { rows } = columns;
  const years = spanColumn(columns);
  const counted = each((key) => countedColumn(key === 'years' ? years : columns.facets[key]));
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
      rows: new Uint32Array(rows),
      vocabulary: null,
    },
  };
}

/** Made for the first search, so that a first view need not wait for it; a worker may ask for it before. */
export const vocabularyOf = ({ columns, memory }: SelectionIndex): Vocabulary =>
  (memory.vocabulary ??= vocabulary(columns.text));
