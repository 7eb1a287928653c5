import { tidy } from '#selection/change.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { useWordsDraft } from '#ui/useWordsDraft.ts';
import type { PageStateAccess } from '#state/pageState.ts';

type Props = { readonly label: string; readonly hint: string; readonly access: PageStateAccess };

/** Searches a list of this page. */
export function FindField({ label, hint, access: { state, commit, typing } }: Props) {
  const withWords = (words: string) => ({ ...state, view: { ...state.view, find: tidy(words) } });
  const { shown, write, end, leave } = useWordsDraft({
    value: state.view.find,
    onWrite: (words) => typing(withWords(words)),
    onEnd: (words) => commit(withWords(words)),
  });
  return (
    <SearchField
      label={label}
      placeholder={hint}
      value={shown}
      onChange={write}
      onEnter={end}
      onLeave={leave}
    />
  );
}
