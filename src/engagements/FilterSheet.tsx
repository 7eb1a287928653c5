import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger } from '#model/ledger.ts';
import { activeFilters } from '#selection/change.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import type { Selection } from '#selection/selection.ts';
import type { OnChange } from './filters/onChange.ts';
import { FiltersButton } from './FiltersButton.tsx';

type Props = {
  readonly ledger: Ledger;
  readonly evaluation: Evaluation;
  readonly selection: Selection;
  readonly onChange: OnChange;
  readonly className: string | undefined;
};

const say = engagementsWords.filters;

/** Where the page has no room for the panel: a button that says how many filters are in force, and the panel in a sheet. */
export const FilterSheet = (props: Props) => (
  <FiltersButton
    {...props}
    label={say.open(activeFilters(props.selection).length)}
    title={say.title}
    look="solid"
  />
);
