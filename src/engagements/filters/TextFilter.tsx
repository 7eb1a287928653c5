import { useEffect, useRef, useState } from 'react';
import { messages } from '#i18n/messages.ts';
import { setText } from '#selection/change.ts';
import type { Selection } from '#selection/selection.ts';
import { SearchField } from '#ui/SearchField.tsx';
import type { OnChange } from './onChange.ts';

type Props = { readonly selection: Selection; readonly onChange: OnChange };

/** A held key must not write the address thirty times a second. */
const PAUSE = 120;

/** The words as the reader writes them; the selection, which holds them tidied, follows at a short distance. */
export function TextFilter({ selection, onChange }: Props) {
  const say = messages.engagements.filters;
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ selection, onChange });
  useEffect(() => {
    latest.current = { selection, onChange };
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const hand = (words: string) => {
    timer.current = undefined;
    latest.current.onChange(setText(latest.current.selection, words), 'typing');
  };
  const write = (words: string) => {
    setDraft(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => hand(words), PAUSE);
  };
  const end = () => {
    if (timer.current !== undefined && draft !== null) {
      clearTimeout(timer.current);
      hand(draft);
    } else if (draft !== null) onChange(selection, 'commit');
  };
  return (
    <SearchField
      label={say.search}
      placeholder={say.search}
      value={draft ?? selection.q}
      onChange={write}
      onEnter={end}
      onLeave={() => {
        end();
        setDraft(null);
      }}
    />
  );
}
