import type { Selection } from '#selection/selection.ts';
import type { KnownCodes } from './known.ts';
import { codes, oneOf, party, words, year, type Parameter } from './parameter.ts';

export type Parameters<T> = { readonly [K in keyof T]-?: Parameter<T[K]> };

/** A selection without the rule of counting, which is the same for everything on a page. */
export type Filters = Omit<Selection, 'count'>;

/** The keys of filters, in a query and in each side of a comparison. A filter without a key here fails to compile. */
export const FILTER_PARAMETERS: Parameters<Filters> = {
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
};

/** A part of an address that means nothing here. */
export type Dropped = { readonly key: string; readonly value: string };

export function readAll<T>(
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

export const writeAll = <T>(parameters: Parameters<T>, values: T): [string, string][] =>
  (Object.keys(parameters) as (keyof T & string)[]).flatMap((key) => {
    const text = parameters[key].write(values[key]);
    return text === null ? [] : [[key, text] satisfies [string, string]];
  });
