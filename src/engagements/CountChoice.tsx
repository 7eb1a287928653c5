import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Selection } from '#selection/selection.ts';
import { Choice } from '#ui/Choice.tsx';
import type { OnChange } from './filters/onChange.ts';

type Props = { readonly selection: Selection; readonly onChange: OnChange };

/** The counting rule: meetings inside a visit one by one, or with their visit. */
export function CountChoice({ selection, onChange }: Props) {
  const say = engagementsWords.filters;
  return (
    <Choice<Selection['count']>
      label={say.count}
      options={[
        { value: 'meetings', label: say.countMeetings },
        { value: 'visits', label: say.countVisits },
      ]}
      value={selection.count}
      onChange={(count) => onChange({ ...selection, count }, 'commit')}
    />
  );
}
