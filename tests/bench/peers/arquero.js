import * as aq from 'arquero';
import { FACETS, SEVERAL, SINGLE, countsOf, sizesOf } from './records.js';

/** Opens arquero over generated rows: typed columns, lists for facets of several values. */
export function open(rows) {
  const lists = ({ offsets, values }) =>
    Array.from({ length: rows.length }, (_, row) =>
      Array.from(values.subarray(offsets[row], offsets[row + 1])),
    );
  const table = aq.table({
    ...Object.fromEntries(SINGLE.map((facet) => [facet, rows.facets[facet].values])),
    ...Object.fromEntries(SEVERAL.map((facet) => [facet, lists(rows.facets[facet])])),
    text: rows.text,
  });
  const sizes = sizesOf(rows);
  return {
    show({ domain, from, to, q }) {
      const first = from - rows.firstYear;
      const last = to - rows.firstYear;
      const tests = {
        domain: domain.length === 0 ? null : (d) => d.domain.some((value) => domain.includes(value)),
        year: from === null ? null : (d) => d.year >= first && d.year <= last,
        text: q === '' ? null : (d) => d.text.includes(q),
      };
      const without = (facet) =>
        Object.entries(tests).reduce(
          (found, [key, test]) => (key === facet || test === null ? found : found.filter(aq.escape(test))),
          table,
        );
      return {
        total: without(null).numRows(),
        counts: FACETS.map((facet, i) => {
          const found = without(facet).select(facet);
          const each = SEVERAL.includes(facet) ? found.unroll(facet) : found;
          const counted = each.groupby(facet).count();
          return countsOf(
            counted.objects().map((row) => [row[facet], row.count]),
            sizes[i],
          );
        }),
      };
    },
  };
}
