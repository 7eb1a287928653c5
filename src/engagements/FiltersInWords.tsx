import { describeSelection } from '#i18n/describe.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';
import { NAMED } from './filters/facets.ts';

type Props = {
  readonly ledger: Ledger;
  readonly selection: Selection;
  readonly className: string | undefined;
};

const say = engagementsWords.filters;
/** Two lines of a phone. */
const MOST = 2;

/** The filters in force in a few words, where there is no room for their chips: the first of them, and how many more there are. */
export function FiltersInWords({ ledger, selection, className }: Props) {
  const values = describeSelection(selection, ledger).flatMap((filter) =>
    filter.values.map((value) => (NAMED.has(filter.facet) ? say.chip(filter.label, value) : value)),
  );
  if (values.length === 0) return null;
  const rest = values.length - MOST;
  const first = values.slice(0, MOST);
  return (
    <p className={className}>{say.inForce(rest > 0 ? [...first, say.rest(formatNumber(rest))] : first)}</p>
  );
}
