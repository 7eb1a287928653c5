import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router-dom';
import type { Ledger } from '#model/ledger.ts';
import { knownCodes, type KnownCodes } from '#url/known.ts';
import { parseQuery, toQuery, type Dropped } from '#url/query.ts';
import type { PageState } from '#url/view.ts';
import { useLedger } from './ledger.ts';

const known = new WeakMap<Ledger, KnownCodes>();

function codesOf(ledger: Ledger): KnownCodes {
  const codes = known.get(ledger) ?? knownCodes(ledger);
  known.set(ledger, codes);
  return codes;
}

/** Marks a history entry that a search field is still writing. */
type EntryState = { readonly typing?: boolean } | null;

/** What is the same while a reader is writing. */
const withoutWords = ({ selection, view }: PageState) =>
  toQuery({ selection: { ...selection, q: '' }, view: { ...view, find: '' } });

export type PageStateAccess = {
  readonly state: PageState;
  /** Shows the next state as a step of its own: Back undoes it. */
  readonly commit: (next: PageState) => void;
  /** Shows the next state while a reader is still writing: the whole word is one step. */
  readonly typing: (next: PageState) => void;
};

/** The address is the state: the only place that reads and writes the query. It is written as a whole, never in part. */
export function usePageState(): PageStateAccess {
  const ledger = useLedger();
  const navigate = useNavigate();
  const { search, hash, state: entry } = useLocation() as Location<EntryState>;
  const isTyping = entry?.typing === true;
  const { state } = useMemo(() => parseQuery(new URLSearchParams(search), codesOf(ledger)), [search, ledger]);

  const go = useCallback(
    (next: PageState, replace: boolean, mark: EntryState) =>
      void navigate({ search: toQuery(next), hash }, { replace, state: mark }),
    [navigate, hash],
  );
  const commit = useCallback(
    (next: PageState) => {
      if (toQuery(next) === toQuery(state) && !isTyping) return;
      go(next, isTyping && withoutWords(next) === withoutWords(state), null);
    },
    [go, state, isTyping],
  );
  const typing = useCallback((next: PageState) => go(next, isTyping, { typing: true }), [go, isTyping]);
  return { state, commit, typing };
}

const NONE: readonly Dropped[] = [];

/** Whether the reader has gone on already: what is shown follows the address a moment later. */
const isLeft = (key: string) => {
  const { key: current } = (history.state ?? {}) as { key?: string };
  return current !== undefined && current !== key;
};

/**
 * Replaces an address that says the same in another way, or says what means nothing here, by the one address of its state.
 * Returns what was dropped, until the reader has dismissed it.
 */
export function useCanonicalAddress() {
  const ledger = useLedger();
  const navigate = useNavigate();
  const { search, hash, key, state: entry } = useLocation() as Location<EntryState>;
  const { state, dropped } = useMemo(
    () => parseQuery(new URLSearchParams(search), codesOf(ledger)),
    [search, ledger],
  );
  // The canonical address says nothing of what was dropped: it is remembered here.
  const [told, setTold] = useState(NONE);
  if (dropped.length > 0 && told !== dropped) setTold(dropped);

  useEffect(() => {
    const query = toQuery(state);
    if (query !== search && !isLeft(key))
      void navigate({ search: query, hash }, { replace: true, state: entry });
  }, [state, navigate, search, hash, key, entry]);

  return { dropped: told, dismiss: useCallback(() => setTold(NONE), []) };
}
