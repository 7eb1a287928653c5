import { setYears } from '#selection/change.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { FILTER_PARAMETERS, readAll, writeAll, type Dropped } from './filterParameters.ts';
import type { KnownCodes } from './known.ts';
import type { Parameter } from './parameter.ts';
import type { View } from './view.ts';

/** A side without filters; no text at all means that no side was chosen. */
const ALL = 'all';
const KEYS = Object.keys(FILTER_PARAMETERS);

/** Words may hold what parts a side from the next filter. */
const shield = (text: string) => text.replace(/[%;]/g, (c) => (c === '%' ? '%25' : '%3B'));
const unshield = (text: string) => text.replace(/%(25|3B)/g, (_, hex) => (hex === '25' ? '%' : ';'));

const pairOf = (text: string): [string, string] => {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), unshield(text.slice(colon + 1))];
};

const written = ({ key, value }: Dropped) => (value === '' ? key : `${key}:${value}`);

function readSide(text: string, known: KnownCodes) {
  if (text === ALL) return { side: EVERYTHING, dropped: [] };
  const pairs = text.split(';').filter(Boolean).map(pairOf);
  const dropped = pairs.flatMap(([key, value]) => (KEYS.includes(key) ? [] : [{ key, value }]));
  const filters = readAll(FILTER_PARAMETERS, new URLSearchParams(pairs), known, dropped);
  const read: Selection = setYears({ ...filters, count: EVERYTHING.count }, filters.from, filters.to);
  return { side: sideText(read) === ALL ? null : read, dropped: dropped.map(written) };
}

/**
 * One side of a comparison: its own filters as in a query, with `:` for `=` and `;` for `&`, such as `domain:cyber;from:2018`.
 * The rule of counting is the page's. A side of which nothing can be understood was not chosen.
 */
export const side: Parameter<Selection | null> = {
  read(texts, known) {
    const readings = texts.filter(Boolean).map((text) => readSide(text, known));
    return {
      value: readings.findLast((reading) => reading.side !== null)?.side ?? null,
      dropped: readings.flatMap(({ dropped }) => dropped),
    };
  },
  write: (value) => (value === null ? null : sideText(value)),
};

function sideText({ count: _, ...filters }: Selection): string {
  const pairs = writeAll(FILTER_PARAMETERS, filters)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}:${shield(text)}`);
  return pairs.length === 0 ? ALL : pairs.join(';');
}

/** What is chosen alone is compared with everything. */
export const completeSides = (view: View): View =>
  view.a === null && view.b === null ? view : { ...view, a: view.a ?? EVERYTHING, b: view.b ?? EVERYTHING };
