import fc from 'fast-check';
import { expect } from 'vitest';
import type { ChartContext } from '#charts/chart.ts';
import { contextOf } from '#charts/testing/context.ts';
import { EVERYTHING, FACETS, type Selection } from '#selection/selection.ts';
import type { View } from '#url/view.ts';
import { tablesOf } from '../../../data/publish/tables.ts';
import { ledger, published } from '../../fixtures/ledger.ts';
import { someSelections } from '../../fixtures/selections.ts';
import { cell, readerOf } from '../csv.ts';
import { counted, meetingsOf, type Choice, type Counted } from '../meetings.ts';
import { voicesOf } from '../record.ts';

/** What every recount begins with, made once: the published tables as text, read by code that shares none with the application. */
export const read = readerOf(new Map(tablesOf(published).map(({ name, csv }) => [name, csv])));
export const meetings = meetingsOf(read);
export const voices = voicesOf(read);

export const asOf = published.meta.asOf;
export const thisYear = Number(asOf.slice(0, 4));
export const parties = [published.meta.parties[0].code, published.meta.parties[1].code] as const;

/** The codebook lists them from the highest down. */
export const levels = read('codes')
  .filter((row) => cell(row, 'list') === 'levels')
  .map((row) => cell(row, 'code'));

const recorded = meetings.flatMap(({ year }) => year ?? []);

/** First and last year that an axis shows. */
export const axisOf = ({ from, to }: Choice): readonly [number, number] => [
  Math.max(from ?? 0, Math.min(...recorded)),
  Math.min(to ?? 9999, Math.max(...recorded)),
];

/** A selection without any type of the application. */
export const choiceOf = ({ match, from, to, count, ...rest }: Selection): Choice => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]])),
  match,
  from,
  to,
  count,
});

/** What the application would draw from. */
export const shownOf = (selection: Selection, view: Partial<View> = {}): ChartContext =>
  contextOf(ledger, { selection, view });

export type Drawn = {
  readonly selection: Selection;
  readonly context: ChartContext;
  readonly choice: Choice;
  readonly units: readonly Counted[];
};

export const RUNS = 200;
const someSelection = someSelections(ledger, 1, 7);

/** The same selection once for the application and once for the recount. */
function drawnOf(selection: Selection): Drawn {
  const choice = choiceOf(selection);
  return { selection, context: shownOf(selection), choice, units: counted(meetings, choice) };
}

export const whole = drawnOf(EVERYTHING);
const some = fc.sample(someSelection, RUNS).map(drawnOf);

/** Says of a failure for what it was. */
export function about(what: unknown, holds: () => void) {
  try {
    holds();
  } catch (error) {
    if (error instanceof Error) error.message = `${JSON.stringify(what)}\n${error.message}`;
    throw error;
  }
}

/** Two hundred selections at random, others in each run, and the same for every figure. */
export const for200 = (holds: (drawn: Drawn, at: number) => void) => {
  some.forEach((drawn, at) => {
    about(drawn.selection, () => {
      holds(drawn, at);
    });
  });
};

/** Every subject of a page in the whole record, and in each of 200 selections six of those that it offers. */
export function forSubjects<T>(all: readonly T[], holds: (drawn: Drawn, subject: T) => void, offered: (drawn: Drawn) => readonly T[] = () => all) {
  for (const subject of all) holds(whole, subject);
  for200((drawn, at) => {
    const list = offered(drawn);
    const chosen = Array.from({ length: 6 }, (_, i) => list[(at * 7 + i * 31) % list.length]);
    for (const subject of new Set(chosen)) if (subject !== undefined) holds(drawn, subject);
  });
} // prettier-ignore

/** The number that a note or a subtitle gives as `n = 1,234`. */
export const countIn = (text: string): number =>
  Number((/\bn = ([\d,]+)/.exec(text)?.[1] ?? 'NaN').replaceAll(',', ''));

/** The same list in whatever order. */
export const expectSame = (shown: readonly unknown[], recounted: readonly unknown[], of = '') => {
  const inOrder = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  const [a, b] = [inOrder(shown), inOrder(recounted)];
  // Alike nearly always, and a comparison of texts takes a small part of the time.
  if (a.join() !== b.join()) expect(a, of).toEqual(b);
};
