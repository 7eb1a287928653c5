import crossfilter from 'crossfilter2';
import { FACETS, SEVERAL, SINGLE, START, countsOf, records, sizesOf } from './records.js';

/** One dimension and one group a facet, and one dimension for the text. */
export function cube(rows) {
  const ledger = crossfilter(records(rows));
  const dimensions = Object.fromEntries([
    ...SINGLE.map((facet) => [facet, ledger.dimension((record) => record[facet])]),
    ...SEVERAL.map((facet) => [facet, ledger.dimension((record) => record[facet], true)]),
    ['text', ledger.dimension((record) => record.text)],
  ]);
  const groups = FACETS.map((facet) => dimensions[facet].group());
  const all = ledger.groupAll();
  const sizes = sizesOf(rows);
  let last = START;

  return {
    dimensions,
    groups,
    /** Only the filter that changed is set anew, as its manual advises. */
    filter(view) {
      if (view.domain.join() !== last.domain.join()) {
        const wanted = new Set(view.domain);
        if (wanted.size === 0) dimensions.domain.filterAll();
        else dimensions.domain.filterFunction((domain) => wanted.has(domain));
      }
      if (view.from !== last.from || view.to !== last.to) {
        if (view.from === null) dimensions.year.filterAll();
        else dimensions.year.filterRange([view.from - rows.firstYear, view.to - rows.firstYear + 1]);
      }
      if (view.q !== last.q) {
        if (view.q === '') dimensions.text.filterAll();
        else dimensions.text.filterFunction((text) => text.includes(view.q));
      }
      last = view;
    },
    answer: () => ({
      total: all.value(),
      counts: groups.map((group, i) =>
        countsOf(
          group.all().map(({ key, value }) => [key, value]),
          sizes[i],
        ),
      ),
    }),
  };
}

/** Opens crossfilter2 over generated rows. */
export function open(rows) {
  const { filter, answer } = cube(rows);
  return {
    show(view) {
      filter(view);
      return answer();
    },
  };
}
