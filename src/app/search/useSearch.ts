import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { numbersOf } from '#search/numbers.ts';
import { searcher } from '#search/searcher.ts';
import type { Shelf } from '#search/shelf.ts';
import { shelvesOf } from '#search/shelves.ts';
import { suggest } from '#search/suggest.ts';
import { setText } from '#selection/change.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { useEvaluation } from '#state/evaluation.ts';
import { useDetailsWhen, useLedger } from '#state/ledger.ts';
import { usePageState } from '#state/pageState.ts';
import { allOption, foundGroups, suggestedGroups, type Option, type OptionGroup } from './options.ts';

type Shelves = readonly Shelf[];

/** Made once for each ledger, depth of text and way of counting: opening the search again costs nothing. */
const made = new WeakMap<Ledger | Details, Map<Selection['count'], Shelves>>();

function shelvesFor(
  ledger: Ledger,
  details: Details | null,
  count: Selection['count'],
  options: Evaluation['options'],
): Shelves {
  const known = made.get(details ?? ledger) ?? new Map<Selection['count'], Shelves>();
  made.set(details ?? ledger, known);
  const shelves = known.get(count) ?? shelvesOf(ledger, details, numbersOf(ledger, options));
  known.set(count, shelves);
  return shelves;
}

export type Search = {
  /** What was searched, folded. */
  readonly words: readonly string[];
  readonly total: number;
  readonly groups: readonly OptionGroup[];
  /** Leads to every engagement that holds the words; null where none does. */
  readonly all: Option | null;
};

/** What can be chosen for what is typed. First without the details; they add to it once they are there. */
export function useSearch(typed: string): Search {
  const ledger = useLedger();
  const { state } = usePageState();
  const { pathname } = useLocation();
  const { count } = state.selection;
  const whole = useMemo((): Selection => ({ ...EVERYTHING, count }), [count]);
  const holding = useMemo(() => setText(whole, typed), [whole, typed]);
  const text = useDetailsWhen(holding.q !== '');
  const details = text.kind === 'here' ? text.details : null;
  const everything = useEvaluation(whole).evaluation;
  const withWords = useEvaluation(holding).evaluation;

  const shelves = useMemo(
    () => shelvesFor(ledger, details, count, everything.options),
    [ledger, details, count, everything],
  );
  const search = useMemo(() => searcher(shelves), [shelves]);
  const found = useMemo(() => search(typed), [search, typed]);
  const place = { pathname, state };
  if (found.words.length === 0)
    return { words: [], total: 0, groups: suggestedGroups(suggest(ledger, shelves), place), all: null };
  return {
    words: found.words,
    total: found.total,
    groups: foundGroups(found, place),
    all: withWords.total > 0 ? allOption(holding.q, withWords.total, place) : null,
  };
}
