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
import css from './FilterSheet.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly evaluation: Evaluation;
  readonly selection: Selection;
  readonly onChange: OnChange;
};

/** Where the page has no room for the panel: a button that says how many filters are in force, and the panel in a sheet. */
export function FilterSheet({ ledger, evaluation, selection, onChange }: Props) {
  const say = engagementsWords.filters;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const active = activeFilters(selection).length;
  return (
    <>
      <Button look="solid" className={css.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say.open(active)}
      </Button>
      <Sheet
        open={open}
        onClose={close}
        title={say.title}
        action={
          active > 0 && (
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
