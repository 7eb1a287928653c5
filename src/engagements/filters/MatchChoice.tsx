import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Selection } from '#selection/selection.ts';
import { Choice } from '#ui/Choice.tsx';

type Props = { readonly selection: Selection; readonly onChange: (next: Selection) => void };

/** Whether an engagement must have any or all of the chosen domains. */
export function MatchChoice({ selection, onChange }: Props) {
  const say = engagementsWords.filters;
  return (
    <Choice<Selection['match']>
      label={say.match}
      labelHidden
      options={[
        { value: 'any', label: say.any, name: say.anyName },
        { value: 'all', label: say.all, name: say.allName },
      ]}
      value={selection.match}
      onChange={(match) => onChange({ ...selection, match })}
    />
  );
}
