import { useState } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { activeFilters, clearAll } from '#selection/change.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import type { Selection } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import type { OnChange } from './filters/onChange.ts';

type Props = {
  readonly ledger: Ledger;
  readonly evaluation: Evaluation;
  readonly selection: Selection;
  readonly onChange: OnChange;
  /** What the button says, and whose filters the sheet holds. */
  readonly label: string;
  readonly title: string;
  /** What the button is called where its words alone do not say which filters it opens. */
  readonly name?: string;
  readonly look: 'solid' | 'text';
  readonly className?: string | undefined;
};

/** A button that opens the whole panel of filters in a sheet. */
export function FiltersButton(props: Props) {
  const { ledger, evaluation, selection, onChange, label, title, name, look, className } = props;
  const say = engagementsWords.filters;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        look={look}
        className={className}
        aria-haspopup="dialog"
        aria-label={name}
        onClick={() => setOpen(true)}
      >
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
