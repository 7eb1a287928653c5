import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { Choice } from '#ui/Choice.tsx';
import { SORTS, type View } from '#url/view.ts';

type Props = { readonly sort: View['sort']; readonly onChange: (sort: View['sort']) => void };

export function SortChoice({ sort, onChange }: Props) {
  const say = engagementsWords.cards;
  return (
    <Choice
      label={say.sort}
      options={SORTS.map((value) => ({ value, label: say.sorts[value] }))}
      value={sort}
      onChange={onChange}
    />
  );
}
