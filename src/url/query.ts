import { setYears } from '#selection/change.ts';
import { type Selection } from '#selection/selection.ts';
import { completeSides, side } from './compare.ts';
import { FILTER_PARAMETERS, readAll, writeAll, type Dropped, type Parameters } from './filterParameters.ts';
import type { KnownCodes } from './known.ts';
import { oneOf, outcomeKind, ownData, words } from './parameter.ts';
import {
  DEFAULT_VIEW,
  FORUMS,
  GROUPINGS,
  MOMENTS,
  ORDERS,
  PAIRS,
  PANELS,
  SORTS,
  STACKS,
  STATUSES,
  UNITS,
  type PageState,
  type View,
} from './view.ts';

export type { Dropped } from './filterParameters.ts';

/** Every key that an address may hold. A filter or view setting without a key here fails to compile. */
const PARAMETERS: { readonly selection: Parameters<Selection>; readonly view: Parameters<View> } = {
  selection: { ...FILTER_PARAMETERS, count: oneOf(['meetings', 'visits'], 'meetings') },
  view: {
    unit: oneOf(UNITS, DEFAULT_VIEW.unit),
    by: oneOf(STACKS, DEFAULT_VIEW.by),
    sort: oneOf(SORTS, DEFAULT_VIEW.sort),
    order: oneOf(ORDERS, DEFAULT_VIEW.order),
    find: words,
    a: side,
    b: side,
    panels: oneOf(PANELS, DEFAULT_VIEW.panels),
    pairs: oneOf(PAIRS, DEFAULT_VIEW.pairs),
    forums: oneOf(FORUMS, DEFAULT_VIEW.forums),
    kind: outcomeKind,
    status: oneOf(STATUSES, DEFAULT_VIEW.status),
    group: oneOf(GROUPINGS, DEFAULT_VIEW.group),
    moments: oneOf(MOMENTS, DEFAULT_VIEW.moments),
    data: ownData,
  },
};

/** The keys of the query, for the documentation and its test. */
export const QUERY_KEYS: readonly string[] = Object.values(PARAMETERS).flatMap(Object.keys).sort();

/** Which dataset an address names, before anything else of it can be understood; null for the published ledger. */
export const dataOf = (query: string): string | null =>
  new URLSearchParams(query).getAll('data').findLast(Boolean) ?? null;

/** Reads a query. Never throws: what is unknown or invalid is dropped and reported. */
export function parseQuery(
  params: URLSearchParams,
  known: KnownCodes,
): { readonly state: PageState; readonly dropped: readonly Dropped[] } {
  const dropped = [...params].flatMap(([key, value]) => (QUERY_KEYS.includes(key) ? [] : [{ key, value }]));
  const selection = readAll(PARAMETERS.selection, params, known, dropped);
  const view = readAll(PARAMETERS.view, params, known, dropped);
  return {
    state: { selection: setYears(selection, selection.from, selection.to), view: completeSides(view) },
    dropped,
  };
}

/** Unlike `URLSearchParams`, leaves the `~` of a list and the `:` and `;` of a side readable. */
const encode = (text: string) =>
  encodeURIComponent(text).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%3B', ';');

/** The one address of a state: sorted keys, defaults left out; empty, or with its `?`. */
export function toQuery({ selection, view }: PageState): string {
  const pairs = [...writeAll(PARAMETERS.selection, selection), ...writeAll(PARAMETERS.view, view)];
  const query = pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}=${encode(text)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}
