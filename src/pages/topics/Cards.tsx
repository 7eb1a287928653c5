import { Link, useNavigate } from 'react-router-dom';
import type { Unit } from '#charts/raised.ts';
import { CardGrid } from '#engagements/CardGrid.tsx';
import { sortEngagements } from '#engagements/cards/order.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { togglePick, withCodes } from '#selection/change.ts';
import type { Pick, Selection } from '#selection/selection.ts';
import { Section } from '#ui/Section.tsx';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import css from './Outcomes.module.css';

const say = topicsWords.cards;
const SHOWN = 6;

type Props = { readonly view: View; readonly raised: readonly Unit[]; readonly domain: string };

/** The latest engagements that raise the topic; another topic picked on one leads to those that raise both. */
export function Cards({ view: { ledger, state, commit }, raised, domain }: Props) {
  const navigate = useNavigate();
  const own = { ...state, selection: withCodes(state.selection, 'domain', [domain]) };
  const pick = (picked: Pick) => {
    const other = picked.facets?.domain;
    if (other === undefined) commit({ ...state, selection: togglePick(state.selection, picked) });
    else {
      const both: Selection = { ...withCodes(state.selection, 'domain', [domain, other]), match: 'all' };
      void navigate(paths.engagements({ ...state, selection: both }));
    }
  };
  return (
    <div className={css.outcomes}>
      <Section
        title={say.title}
        aside={
          <Link className={link.quiet} to={paths.engagements(own)}>
            {say.all(raised.length)}
          </Link>
        }
      >
        <CardGrid
          ledger={ledger}
          engagements={sortEngagements(ledger, raised.map(({ engagement }) => engagement), 'date').slice(0, SHOWN)}
          state={state}
          onPick={pick}
          grouped={false}
        />
      </Section>
    </div>
  );
} // prettier-ignore
