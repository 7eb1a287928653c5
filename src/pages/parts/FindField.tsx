import { useEffect, useRef, useState } from 'react';
import { tidy } from '#selection/change.ts';
import { SearchField } from '#ui/SearchField.tsx';
import type { PageStateAccess } from '#state/pageState.ts';

type Props = { readonly label: string; readonly hint: string; readonly access: PageStateAccess };

/** A held key must not write the address thirty times a second. */
const PAUSE = 120;

/** Searches a list of this page. The field has the words as they are written; the address has them tidied, a moment later. */
export function FindField({ label, hint, access }: Props) {
  const { state, commit, typing } = access;
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(access);
  useEffect(() => {
    latest.current = access;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const withWords = (words: string) => {
    const { state: now } = latest.current;
    return { ...now, view: { ...now.view, find: tidy(words) } };
  };
  const write = (words: string) => {
    setDraft(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => typing(withWords(words)), PAUSE);
  };
  const end = () => {
    clearTimeout(timer.current);
    if (draft !== null) commit(withWords(draft));
  };
  return (
    <SearchField
      label={label}
      placeholder={hint}
      value={draft ?? state.view.find}
      onChange={write}
      onEnter={end}
      onLeave={() => {
        end();
        setDraft(null);
      }}
    />
  );
}
