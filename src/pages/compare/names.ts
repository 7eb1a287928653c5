import { describeSelection } from '#i18n/describe.ts';
import { compare as say } from '#i18n/messages/compare.ts';
import { selection as words } from '#i18n/messages/selection.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Selection } from '#selection/selection.ts';

/** What a side is called: its own filters by their values, or that it has none. */
export function nameOf(own: Selection, ledger: Ledger): string {
  const filters = describeSelection(own, ledger);
  if (filters.length === 0) return say.everything;
  return filters
    .map(({ facet, values }) => {
      const named = values.join(facet === 'domain' && own.match === 'all' ? say.and : say.or);
      // A yes, a level or a person is only understood with the name of its filter where it does not stand alone.
      return facet === 'confidence' || facet === 'conflict' ? words.filter(words.facets[facet], [named]) : named;
    })
    .join(say.with);
} // prettier-ignore
