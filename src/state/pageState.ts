import { useCallback, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router-dom';
import type { Ledger } from '#model/ledger.ts';
import { knownCodes, type KnownCodes } from '#url/known.ts';
import { stepOnto } from '#url/onto.ts';
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
const TYPING: EntryState = { typing: true };

/** What is the same while a reader is writing. */
const withoutWords = ({ selection, view }: PageState) =>
  toQuery({ selection: { ...selection, q: '' }, view: { ...view, find: '' } });

/** What the router keeps beside the newest address. */
const newest = () => (history.state ?? {}) as { readonly key?: string; readonly usr?: EntryState };

/** Whether the reader has gone on already: what is shown follows the address a moment later. */
const isLeft = (key: string) => {
  const { key: current } = newest();
  return current !== undefined && current !== key;
};

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
  const { search, hash, key, state: entry } = useLocation() as Location<EntryState>;
  const isTyping = entry?.typing === true;
  const { state } = useMemo(() => parseQuery(new URLSearchParams(search), codesOf(ledger)), [search, ledger]);

  /** Takes the step that a reader took on what is shown, from where the address is by now. */
  const go = useCallback(
    (next: PageState, isWriting: boolean) => {
      const left = isLeft(key);
      const latest = left ? parseQuery(new URLSearchParams(location.search), codesOf(ledger)).state : state;
      const wasTyping = left ? newest().usr?.typing === true : isTyping;
      const target = stepOnto(state, next, latest);
      if (!isWriting && !wasTyping && toQuery(target) === toQuery(latest)) return;
      const replace = wasTyping && (isWriting || withoutWords(target) === withoutWords(latest));
      void navigate({ search: toQuery(target), hash }, { replace, state: isWriting ? TYPING : null });
    },
    [navigate, ledger, state, hash, key, isTyping],
  );
  const commit = useCallback((next: PageState) => go(next, false), [go]);
  const typing = useCallback((next: PageState) => go(next, true), [go]);
  return { state, commit, typing };
}

const NONE: readonly Dropped[] = [];

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
