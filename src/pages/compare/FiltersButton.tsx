import { useState } from 'react';
import { FilterPanel } from '#engagements/FilterPanel.tsx';
import type { OnChange } from '#engagements/filters/onChange.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { activeFilters, clearAll } from '#selection/change.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import type { Selection } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { Sheet } from '#ui/Sheet.tsx';

type Props = {
  readonly ledger: Ledger;
  readonly evaluation: Evaluation;
  readonly selection: Selection;
  readonly onChange: OnChange;
  /** What the button says, and whose filters the sheet holds. */
  readonly label: string;
  readonly title: string;
};

/** The whole panel of filters for one side, or for both. */
export function FiltersButton({ ledger, evaluation, selection, onChange, label, title }: Props) {
  const say = engagementsWords.filters;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="text" aria-haspopup="dialog" aria-label={title} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Sheet
        open={open}
        onClose={close}
        title={title}
        action={
          activeFilters(selection).length > 0 && (
            <Button look="text" onClick={() => onChange(clearAll(selection), 'commit')}>
              {say.clearAll}
            </Button>
          )
        }
        footer={
          <Button look="solid" onClick={close}>
            {say.show(evaluation.total, formatNumber(evaluation.total))}
          </Button>
        }
      >
        <FilterPanel ledger={ledger} evaluation={evaluation} selection={selection} onChange={onChange} />
      </Sheet>
    </>
  );
}
