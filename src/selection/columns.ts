import { startOf, type EdtfDate } from '#model/edtf.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { facetCodes } from './facetCodes.ts';
import { FACETS, type Facet } from './selection.ts';

/** The values of one facet in compressed rows: those of row r are `values[offsets[r]]` to `values[offsets[r + 1] - 1]`. */
export type FacetColumn = {
  /** In the order in which the facet is shown. */
  readonly codes: readonly string[];
  readonly offsets: Uint32Array;
  /** Positions in `codes`; no position twice in a row. */
  readonly values: Uint16Array;
};

/** What the selection engine needs of the rows, one typed column each: any source of rows can be brought into this form. */
export type Columns = {
  readonly rows: number;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  /** First and last year in which the row may have started. */
  readonly first: Int16Array;
  readonly last: Int16Array;
  /** Row of the outermost visit around the row; its own row at the top. */
  readonly root: Uint32Array;
  /** Folded words that a search looks through, parted by spaces. */
  readonly text: readonly string[];
};

/** Brings lists of codes, one list a row, into a column; an unknown code is a bug of the build and throws. */
export function facetColumn(
  facet: string,
  codes: readonly string[],
  rows: readonly (readonly string[])[],
): FacetColumn {
  const position = new Map(codes.map((code, i) => [code, i]));
  const offsets = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  rows.forEach((row, r) => {
    for (const code of new Set(row)) {
      const value = position.get(code);
      if (value === undefined) throw new Error(`${facet}: ${code}`);
      values.push(value);
    }
    offsets[r + 1] = values.length;
  });
  return { codes, offsets, values: Uint16Array.from(values) };
}

/** The codes of each facet that an engagement has. */
export const READ: Readonly<Record<Facet, (engagement: LedgerEngagement) => readonly string[]>> = {
  domain: (e) => e.domains,
  track: (e) => [e.track],
  mechanism: (e) => [e.mechanism],
  type: (e) => [e.type],
  level: (e) => [e.level],
  host: (e) => [e.host],
  mode: (e) => [e.mode],
  official: (e) => e.participants.map((p) => p.official),
  organisation: (e) => e.participants.flatMap((p) => p.organisation ?? []),
  confidence: (e) => [e.confidence],
  conflict: (e) => [e.conflicts > 0 ? 'yes' : 'no'],
};

/** The years in which an engagement may have started. */
function startYears(when: EdtfDate): readonly [number, number] {
  const start = startOf(when);
  return [Number(start.first.slice(0, 4)), Number(start.last.slice(0, 4))];
}

/** The columns of a ledger; `text` gives one haystack a row, when a search first asks for it. */
export function ledgerColumns(ledger: Ledger, text: readonly string[] | (() => readonly string[])): Columns {
  const { engagements } = ledger;
  const column = (facet: Facet) =>
    facetColumn(facet, facetCodes(facet, ledger), engagements.map(READ[facet]));
  const years = engagements.map((e) => startYears(e.when));
  return {
    rows: engagements.length,
    facets: Object.fromEntries(FACETS.map((facet) => [facet, column(facet)])) as Record<Facet, FacetColumn>,
    first: Int16Array.from(years, ([first]) => first),
    last: Int16Array.from(years, ([, last]) => last),
    root: Uint32Array.from(engagements, (e) => e.root),
    get text() {
      return typeof text === 'function' ? text() : text;
    },
  };
}
