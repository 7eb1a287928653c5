/** Facets with one value a row, and those with several. */
export const SINGLE = ['year', 'type', 'level', 'place'];
export const SEVERAL = ['domain', 'official'];
/** In the order in which answers list their counts: `GENERATED`. */
export const FACETS = [...SINGLE, ...SEVERAL];

export const START = { domain: [], from: null, to: null, q: '' };

/** Generated rows as most libraries take them: one object each. */
export function records(rows) {
  const slice = ({ offsets, values }, row) => Array.from(values.subarray(offsets[row], offsets[row + 1]));
  return Array.from({ length: rows.length }, (_, row) => ({
    ...Object.fromEntries(SINGLE.map((facet) => [facet, slice(rows.facets[facet], row)[0]])),
    ...Object.fromEntries(SEVERAL.map((facet) => [facet, slice(rows.facets[facet], row)])),
    text: rows.text[row],
  }));
}

/** A list of counts from pairs of value and count. */
export function countsOf(pairs, size) {
  const counts = new Uint32Array(size);
  for (const [value, count] of pairs) counts[value] = Number(count);
  return counts;
}

export const sizesOf = (rows) => FACETS.map((facet) => rows.facets[facet].codes.length);
