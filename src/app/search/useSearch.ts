import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import { search as say } from '#i18n/messages/search.ts';
import { answer } from '#search/question.ts';
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
  /** What was searched because nothing holds all that is typed; nothing where that was searched. */
  readonly instead: readonly string[];
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
  const text = useDetailsWhen(typed.trim() !== '');
  const details = text.kind === 'here' ? text.details : null;
  // What is on the way may yet hold every word.
  const isWhole = text.kind !== 'on the way';
  const everything = useEvaluation(whole).evaluation;

  const { options } = everything;
  const shelves = useMemo(
    () => shelvesFor(ledger, details, count, options),
    [ledger, details, count, options],
  );
  const search = useMemo(() => searcher(shelves), [shelves]);
  const found = useMemo(
    () => (isWhole ? answer(search, typed, say.littleWords) : { ...search(typed), instead: [] }),
    [search, typed, isWhole],
  );
  const searched = found.instead[0] ?? typed;
  const holding = useMemo(() => setText(whole, searched), [whole, searched]);
  const withWords = useEvaluation(holding).evaluation;
  const place = { pathname, state };
  if (found.words.length === 0)
    return {
      words: [],
      instead: [],
      total: 0,
      groups: suggestedGroups(suggest(ledger, shelves), place),
      all: null,
    };
  return {
    words: found.words,
    instead: found.instead,
    total: found.total,
    groups: foundGroups(found, place),
    all: withWords.total > 0 ? allOption(holding.q, withWords.total, place) : null,
  };
}
