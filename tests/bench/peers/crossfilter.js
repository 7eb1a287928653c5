import crossfilter from 'crossfilter2';

const SINGLE = ['year', 'type', 'level', 'place'];
const SEVERAL = ['domain', 'official'];

/** Opens crossfilter2 over generated rows: one dimension and one group a facet, and one dimension for the text. */
export function open(rows) {
  const slice = ({ offsets, values }, row) => Array.from(values.subarray(offsets[row], offsets[row + 1]));
  const records = Array.from({ length: rows.length }, (_, row) => ({
    ...Object.fromEntries(SINGLE.map((facet) => [facet, slice(rows.facets[facet], row)[0]])),
    ...Object.fromEntries(SEVERAL.map((facet) => [facet, slice(rows.facets[facet], row)])),
    text: rows.text[row],
  }));
  const ledger = crossfilter(records);
  const dimensions = Object.fromEntries([
    ...SINGLE.map((facet) => [facet, ledger.dimension((record) => record[facet])]),
    ...SEVERAL.map((facet) => [facet, ledger.dimension((record) => record[facet], true)]),
    ['text', ledger.dimension((record) => record.text)],
  ]);
  const facets = [...SINGLE, ...SEVERAL];
  const groups = facets.map((facet) => dimensions[facet].group());
  const all = ledger.groupAll();
  let last = { domain: [], from: null, to: null, q: '' };

  const counts = (group, size) => {
    const counts = new Uint32Array(size);
    for (const { key, value } of group.all()) counts[key] = value;
    return counts;
  };

  return {
    /** Only the filter that changed is set anew, as its manual advises. */
    show(view) {
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
      return {
        total: all.value(),
        counts: facets.map((facet, i) => counts(groups[i], rows.facets[facet].codes.length)),
      };
    },
  };
}
