import { EVERYTHING, FACETS, type Facet, type Pick, type Selection } from './selection.ts';

/** One removable filter: codes of a facet, the years, or the words. */
export type Filter =
  | { readonly kind: 'codes'; readonly facet: Facet; readonly codes: readonly string[] }
  | { readonly kind: 'years'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'text'; readonly q: string };

/** Codes are kept sorted and unique, so that equal selections are equal data and have one address. */
export const canonical = (codes: Iterable<string>): readonly string[] => [...new Set(codes)].sort();

export const withCodes = (selection: Selection, facet: Facet, codes: Iterable<string>): Selection => ({
  ...selection,
  [facet]: canonical(codes),
});

export function toggle(selection: Selection, facet: Facet, code: string): Selection {
  const codes = selection[facet];
  return withCodes(
    selection,
    facet,
    codes.includes(code) ? codes.filter((c) => c !== code) : [...codes, code],
  );
}

/** Years in either order; null leaves that end open. */
export function setYears(selection: Selection, from: number | null, to: number | null): Selection {
  const reversed = from !== null && to !== null && from > to;
  return { ...selection, from: reversed ? to : from, to: reversed ? from : to };
}

const LONGEST = 200;

/** The words of a search as they are kept: one line, NFC, of bearable length, no half of a surrogate pair. */
export const tidy = (q: string) =>
  Array.from(
    q
      .replace(/\p{Cs}/gu, '')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .normalize('NFC'),
  )
    .slice(0, LONGEST)
    .join('')
    .trim();

export const setText = (selection: Selection, q: string): Selection => ({ ...selection, q: tidy(q) });

export const clearFacet = (selection: Selection, facet: Facet): Selection => withCodes(selection, facet, []);

/** No filter at all; the counting rule is not a filter and stays. */
export const clearAll = (selection: Selection): Selection => ({ ...EVERYTHING, count: selection.count });

const facetsOf = (pick: Pick) => Object.entries(pick.facets ?? {}) as [Facet, string][];

/** A pick of one code alone is one choice among others of its facet; a pick of several things is a place of its own. */
const isSingle = (pick: Pick) => pick.years === undefined && facetsOf(pick).length === 1;

/** Whether all of the pick is in force; of a compound pick, also nothing beside it in the same facets. */
export function isPicked(selection: Selection, pick: Pick): boolean {
  const { years } = pick;
  const only = (facet: Facet) => isSingle(pick) || selection[facet].length === 1;
  return (
    facetsOf(pick).every(([facet, code]) => selection[facet].includes(code) && only(facet)) &&
    (years === undefined || (selection.from === years[0] && selection.to === years[1]))
  );
}

/** Filters by all of the pick, or removes it if it is in force already. */
export function togglePick(selection: Selection, pick: Pick): Selection {
  const facets = facetsOf(pick);
  if (isSingle(pick)) return facets.reduce((result, [facet, code]) => toggle(result, facet, code), selection);
  const picked = isPicked(selection, pick);
  const chosen = facets.reduce(
    (result, [facet, code]) => withCodes(result, facet, picked ? [] : [code]),
    selection,
  );
  if (pick.years === undefined) return chosen;
  return picked ? setYears(chosen, null, null) : setYears(chosen, ...pick.years);
}

/** The filters in force, in the order in which they are shown, one for each code. */
export function activeFilters(selection: Selection): Filter[] {
  const { from, to, q } = selection;
  return [
    ...FACETS.flatMap((facet) =>
      selection[facet].map((code): Filter => ({ kind: 'codes', facet, codes: [code] })),
    ),
    ...(from === null && to === null ? [] : [{ kind: 'years', from, to } as const]),
    ...(q === '' ? [] : [{ kind: 'text', q } as const]),
  ];
}

export function removeFilter(selection: Selection, filter: Filter): Selection {
  switch (filter.kind) {
    case 'codes':
      return withCodes(
        selection,
        filter.facet,
        selection[filter.facet].filter((code) => !filter.codes.includes(code)),
      );
    case 'years':
      return setYears(selection, null, null);
    case 'text':
      return setText(selection, '');
  }
}
