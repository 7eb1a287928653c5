import { Link } from 'react-router-dom';
import { CardGrid } from '#engagements/CardGrid.tsx';
import { sortEngagements } from '#engagements/cards/order.ts';
import { SortChoice } from '#engagements/SortChoice.tsx';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { engagementsAt } from '#model/rows.ts';
import { togglePick } from '#selection/change.ts';
import { Section } from '#ui/Section.tsx';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import css from './Cards.module.css';

const say = pagesWords.overview;
const SHOWN = 6;

/** The first few engagements in view, and the way to all. */
export function Cards({ view }: { readonly view: View }) {
  const { ledger, state, commit, evaluation } = view;
  const { sort } = state.view;
  const inView = engagementsAt(ledger, evaluation.selected.units);
  return (
    <Section
      title={say.cards[sort]}
      aside={
        <span className={css.aside}>
          <SortChoice
            sort={sort}
            onChange={(next) => commit({ ...state, view: { ...state.view, sort: next } })}
          />
          <Link className={link.quiet} to={paths.engagements(state)}>
            {say.all(inView.length, formatNumber(inView.length))}
          </Link>
        </span>
      }
    >
      <CardGrid
        ledger={ledger}
        engagements={sortEngagements(ledger, inView, sort).slice(0, SHOWN)}
        state={state}
        onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
        grouped={false}
      />
    </Section>
  );
}
