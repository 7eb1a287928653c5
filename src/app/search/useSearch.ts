import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { searcher } from '#search/searcher.ts';
import { suggest } from '#search/suggest.ts';
import { setText } from '#selection/change.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { useEvaluation } from '#state/evaluation.ts';
import { useDetailsWhen, useLedger } from '#state/ledger.ts';
import { usePageState } from '#state/pageState.ts';
import { allOption, foundGroups, suggestedGroups, type Option, type OptionGroup } from './options.ts';
import { shelvesFor } from './shelvesFor.ts';

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

  const { options } = everything;
  const shelves = useMemo(
    () => shelvesFor(ledger, details, count, options),
    [ledger, details, count, options],
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
