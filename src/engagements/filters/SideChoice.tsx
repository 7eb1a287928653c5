import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import { Choice } from '#ui/Choice.tsx';

type Props = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  readonly onChange: (next: Selection) => void;
};

/** Narrows the lists of people and organisations to one side. */
export function SideChoice({ ledger, selection, onChange }: Props) {
  const say = engagementsWords.filters;
  const { parties } = ledger.core.meta;
  return (
    <Choice<string | null>
      label={say.side}
      labelHidden
      options={[
        { value: null, label: say.bothSides },
        ...parties.map(({ code, name }) => ({ value: code, label: code, name })),
      ]}
      value={selection.side}
      onChange={(side) => onChange({ ...selection, side })}
    />
  );
}
