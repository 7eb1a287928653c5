import { FACETS, records, sizesOf } from './records.js';

/** What most pages do: objects, and a pass over all of them for every facet. */
export function open(rows) {
  const all = records(rows);
  const sizes = sizesOf(rows);
  return {
    show({ domain, from, to, q }) {
      const tests = {
        domain: domain.length === 0 ? null : (r) => r.domain.some((value) => domain.includes(value)),
        year: from === null ? null : (r) => r.year >= from - rows.firstYear && r.year <= to - rows.firstYear,
        text: q === '' ? null : (r) => r.text.includes(q),
      };
      const without = (facet) => {
        const kept = Object.keys(tests).filter((key) => key !== facet && tests[key] !== null);
        return all.filter((r) => kept.every((key) => tests[key](r)));
      };
      return {
        total: without(null).length,
        counts: FACETS.map((facet, i) => {
          const counts = new Uint32Array(sizes[i]);
          for (const r of without(facet)) for (const value of [r[facet]].flat()) counts[value]++;
          return counts;
        }),
      };
    },
  };
}
