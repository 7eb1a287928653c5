import type { LedgerEngagement } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';

export type References = {
  /** The reports in the order in which the engagements name them first. */
  readonly list: readonly Source[];
  /** Their numbers in that list, from 1. */
  readonly numbersOf: (engagement: LedgerEngagement) => readonly number[];
};

/** Numbers the reports behind engagements, as an article does: by first mention, each once. */
export function references(engagements: readonly LedgerEngagement[], all: readonly Source[]): References {
  const numbers = new Map<number, number>();
  for (const { sources } of engagements)
    for (const at of sources) if (!numbers.has(at)) numbers.set(at, numbers.size + 1);
  const list = [...numbers.keys()].map((at) => {
    const source = all[at];
    if (source === undefined) throw new Error(`source: ${at}`);
    return source;
  });
  return {
    list,
    numbersOf: ({ sources }) => sources.map((at) => numbers.get(at) ?? 0).sort((a, b) => a - b),
  };
}

/** Characters of an address that stand for the title of a report that has none. */
const SHORT = 40;

/** Enough of an address to know the report by: its host, and the begin of its path where nothing else names it. The link keeps the whole. */
export function shortAddress(href: string, isOnlyName: boolean): string {
  const { host, pathname, search } = new URL(href);
  const site = host.replace(/^www\./, '');
  if (!isOnlyName) return site;
  const whole = site + pathname.replace(/\/$/, '') + search;
  return whole.length > SHORT ? `${whole.slice(0, SHORT)}…` : whole;
}
