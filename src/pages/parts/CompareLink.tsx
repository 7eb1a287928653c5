import { Link } from 'react-router-dom';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { activeFilters, clearAll, clearFacet, withCodes } from '#selection/change.ts';
import { EVERYTHING, type Facet, type Selection } from '#selection/selection.ts';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';

type Props = {
  readonly state: PageState;
  /** What the page is about; without it, the filters in force are compared. */
  readonly subject?: { readonly facet: Facet; readonly code: string };
};

const beside = ({ view }: PageState, common: Selection, a: Selection): PageState => ({
  selection: common,
  view: { ...view, a, b: EVERYTHING },
});

/** A page's subject is one side, under the filters of the page; filters alone are a side themselves. */
function compared(state: PageState, subject: Props['subject']): PageState {
  const { selection } = state;
  if (subject) {
    const { facet, code } = subject;
    return beside(state, clearFacet(selection, facet), withCodes(EVERYTHING, facet, [code]));
  }
  if (activeFilters(selection).length === 0) return state;
  return beside(state, clearAll(selection), { ...selection, side: null, count: EVERYTHING.count });
}

/** To the comparison with this as side A; what it is compared with is chosen there. */
export const CompareLink = ({ state, subject }: Props) => (
  <Link className={link.quiet} to={paths.compare(compared(state, subject))}>
    {pagesWords.actions.compare}
  </Link>
);
