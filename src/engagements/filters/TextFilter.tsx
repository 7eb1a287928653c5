import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { setText } from '#selection/change.ts';
import type { Selection } from '#selection/selection.ts';
import { SearchField } from '#ui/SearchField.tsx';
import { useWordsDraft } from '#ui/useWordsDraft.ts';
import type { OnChange } from './onChange.ts';

type Props = { readonly selection: Selection; readonly onChange: OnChange };

/** The words as the reader writes them; the selection, which holds them tidied, follows at a short distance. */
export function TextFilter({ selection, onChange }: Props) {
  const say = engagementsWords.filters;
  const { shown, write, end, leave } = useWordsDraft({
    value: selection.q,
    onWrite: (words) => onChange(setText(selection, words), 'typing'),
    onEnd: (words) => onChange(setText(selection, words), 'commit'),
  });
  return (
    <SearchField
      label={say.search}
      placeholder={say.search}
      value={shown}
      onChange={write}
      onEnter={end}
      onLeave={leave}
    />
  );
}
