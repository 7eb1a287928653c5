import type { Columns, FacetColumn } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { buildIndex, vocabularyOf } from '#selection/index.ts';
import { EVERYTHING, FACETS, type Facet } from '#selection/selection.ts';
import type { Contender, Opener } from './contender.ts';
import type { Rows } from './rows.ts';

/** Generated rows as columns; facets that were not generated have no codes. A visit holds so many rows. */
export function columnsOf(rows: Rows, visit = 1): Columns {
  const empty: FacetColumn = {
    codes: [],
    offsets: new Uint32Array(rows.length + 1),
    values: new Uint16Array(0),
  };
  const { year, place, ...facets } = rows.facets;
  const years = Int16Array.from(year.values, (value) => rows.firstYear + value);
  return {
    rows: rows.length,
    facets: {
      ...(Object.fromEntries(FACETS.map((facet) => [facet, empty])) as Record<Facet, FacetColumn>),
      ...facets,
      host: place,
    },
    first: years,
    last: years,
    root: Uint32Array.from(years, (_, row) => row - (row % visit)),
    text: rows.text,
  };
}

/** The project's own engine; where a visit holds more than one row, visits are counted. */
export const openOver = (rows: Rows, visit: number): Contender => {
  const index = buildIndex(columnsOf(rows, visit));
  vocabularyOf(index);
  const { codes } = rows.facets.domain;
  return {
    show({ domain, ...view }) {
      const { total, options, years } = evaluate(index, {
        ...EVERYTHING,
        ...view,
        count: visit > 1 ? 'visits' : 'meetings',
        domain: domain.map((value) => codes[value]!),
      });
      const { type, level, host, domain: domains, official } = options;
      return { total, counts: [years.counts, type, level, host, domains, official] };
    },
  };
};

export const open: Opener = (rows) => openOver(rows, 1);
