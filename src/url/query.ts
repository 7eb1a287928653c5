import { setYears } from '#selection/change.ts';
import { type Selection } from '#selection/selection.ts';
import type { KnownCodes } from './known.ts';
import { codes, oneOf, party, words, year, type Parameter } from './parameter.ts';
import { DEFAULT_VIEW, ORDERS, SORTS, STACKS, UNITS, type PageState, type View } from './view.ts';

type Parameters<T> = { readonly [K in keyof T]-?: Parameter<T[K]> };

/** Every key that an address may hold. A filter or view setting without a key here fails to compile. */
const PARAMETERS: { readonly selection: Parameters<Selection>; readonly view: Parameters<View> } = {
  selection: {
    domain: codes('domain'),
    track: codes('track'),
    mechanism: codes('mechanism'),
    type: codes('type'),
    level: codes('level'),
    host: codes('host'),
    mode: codes('mode'),
    official: codes('official'),
    organisation: codes('organisation'),
    confidence: codes('confidence'),
    conflict: codes('conflict'),
    match: oneOf(['any', 'all'], 'any'),
    side: party,
    from: year,
    to: year,
    q: words,
    count: oneOf(['meetings', 'visits'], 'meetings'),
  },
  view: {
    unit: oneOf(UNITS, DEFAULT_VIEW.unit),
    by: oneOf(STACKS, DEFAULT_VIEW.by),
    sort: oneOf(SORTS, DEFAULT_VIEW.sort),
    order: oneOf(ORDERS, DEFAULT_VIEW.order),
    find: words,
  },
};

/** The keys of the query, for the documentation and its test. */
export const QUERY_KEYS: readonly string[] = Object.values(PARAMETERS).flatMap(Object.keys).sort();

/** A part of an address that means nothing here. */
export type Dropped = { readonly key: string; readonly value: string };

function readAll<T>(
  parameters: Parameters<T>,
  params: URLSearchParams,
  known: KnownCodes,
  dropped: Dropped[],
): T {
  const entries = (Object.keys(parameters) as (keyof T & string)[]).map((key) => {
    const reading = parameters[key].read(params.getAll(key), known);
    dropped.push(...reading.dropped.map((value) => ({ key, value })));
    return [key, reading.value];
  });
  return Object.fromEntries(entries) as T;
}

const writeAll = <T>(parameters: Parameters<T>, values: T): [string, string][] =>
  (Object.keys(parameters) as (keyof T & string)[]).flatMap((key) => {
    const text = parameters[key].write(values[key]);
    return text === null ? [] : [[key, text] satisfies [string, string]];
  });

/** Reads a query. Never throws: what is unknown or invalid is dropped and reported. */
export function parseQuery(
  params: URLSearchParams,
  known: KnownCodes,
): { readonly state: PageState; readonly dropped: readonly Dropped[] } {
  const dropped = [...params].flatMap(([key, value]) => (QUERY_KEYS.includes(key) ? [] : [{ key, value }]));
  const selection = readAll(PARAMETERS.selection, params, known, dropped);
  const view = readAll(PARAMETERS.view, params, known, dropped);
  return { state: { selection: setYears(selection, selection.from, selection.to), view }, dropped };
}

/** Unlike `URLSearchParams`, leaves the `~` of a list readable. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');

/** The one address of a state: sorted keys, defaults left out; empty, or with its `?`. */
export function toQuery({ selection, view }: PageState): string {
  const pairs = [...writeAll(PARAMETERS.selection, selection), ...writeAll(PARAMETERS.view, view)];
  const query = pairs
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}=${encode(text)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}
