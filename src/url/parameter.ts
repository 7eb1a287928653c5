import { canonical, tidy } from '#selection/change.ts';
import type { Facet } from '#selection/selection.ts';
import type { KnownCodes } from './known.ts';

/** One key of the query: how its value is read from the texts given for it, and written; null where it is the default. */
export type Parameter<T> = {
  readonly read: (texts: readonly string[], known: KnownCodes) => Reading<T>;
  readonly write: (value: T) => string | null;
};

export type Reading<T> = { readonly value: T; readonly dropped: readonly string[] };

const LIST = '~';

/** A code that holds the list's own separator must not fall apart. */
const shield = (code: string) => code.replace(/[%~]/g, (c) => (c === '%' ? '%25' : '%7E'));
const unshield = (text: string) => text.replace(/%(25|7E)/g, (_, hex) => (hex === '25' ? '%' : LIST));

/** A list of the facet's known codes, sorted; a repeated key adds to it. */
export function codes(facet: Facet): Parameter<readonly string[]> {
  return {
    read(texts, known) {
      const given = texts.flatMap((text) => text.split(LIST)).filter(Boolean);
      const isKnown = (text: string) => known.facets[facet].has(unshield(text));
      return {
        value: canonical(given.filter(isKnown).map(unshield)),
        dropped: given.filter((text) => !isKnown(text)),
      };
    },
    write: (value) => (value.length === 0 ? null : canonical(value).map(shield).join(LIST)),
  };
}

/** One text that `accept` turns into a value; the last valid one of several counts, rubbish gives the default. */
function single<T>(
  fallback: T,
  accept: (text: string, known: KnownCodes) => T | undefined,
  print: (value: T) => string,
): Parameter<T> {
  return {
    read(texts, known) {
      const given = texts.filter(Boolean).map((text) => ({ text, value: accept(text, known) }));
      return {
        value: given.findLast(({ value }) => value !== undefined)?.value ?? fallback,
        dropped: given.filter(({ value }) => value === undefined).map(({ text }) => text),
      };
    },
    write: (value) => (value === fallback ? null : print(value)),
  };
}

/** One of a few fixed words. */
export const oneOf = <T extends string>(words: readonly T[], fallback: T): Parameter<T> =>
  single<T>(
    fallback,
    (text) => words.find((word) => word === text),
    (word) => word,
  );

export const party: Parameter<string | null> = single<string | null>(
  null,
  (text, known) => (known.sides.has(text) ? text : undefined),
  String,
);

export const outcomeKind: Parameter<string | null> = single<string | null>(
  null,
  (text, known) => (known.outcomeKinds.has(text) ? text : undefined),
  String,
);

export const ownData: Parameter<string | null> = single<string | null>(
  null,
  (text, known) => (known.data === text ? text : undefined),
  String,
);

/** A year of the record: one outside it would filter without saying what. */
export const year: Parameter<number | null> = single<number | null>(
  null,
  (text, { years: [first, last] }) =>
    /^[12]\d{3}$/.test(text) && Number(text) >= first && Number(text) <= last ? Number(text) : undefined,
  String,
);

export const words: Parameter<string> = single<string>('', (text) => tidy(text), tidy);
