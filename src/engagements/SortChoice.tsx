import { messages } from '#i18n/messages.ts';
import { Choice } from '#ui/Choice.tsx';
import { SORTS, type View } from '#url/view.ts';

type Props = { readonly sort: View['sort']; readonly onChange: (sort: View['sort']) => void };

export function SortChoice({ sort, onChange }: Props) {
  const say = messages.engagements.cards;
  return (
    <Choice
      label={say.sort}
      options={SORTS.map((value) => ({ value, label: say.sorts[value] }))}
      value={sort}
      onChange={onChange}
    />
  );
}
