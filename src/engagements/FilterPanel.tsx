import type { ReactNode } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import { selection as selectionWords } from '#i18n/messages/selection.ts';
import type { Ledger } from '#model/ledger.ts';
import { toggle } from '#selection/change.ts';
import type { Evaluation } from '#selection/evaluate.ts';
import { FACETS, type Facet, type Selection } from '#selection/selection.ts';
import { FACET_LOOKS } from './filters/facets.ts';
import { FacetFilter } from './filters/FacetFilter.tsx';
import { MatchChoice } from './filters/MatchChoice.tsx';
import type { OnChange } from './filters/onChange.ts';
import { optionsOf } from './filters/options.ts';
import { SideChoice } from './filters/SideChoice.tsx';
import { TextFilter } from './filters/TextFilter.tsx';
import { YearsFilter } from './filters/YearsFilter.tsx';
import css from './FilterPanel.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly evaluation: Evaluation;
  readonly selection: Selection;
  readonly onChange: OnChange;
};

/** Every filter of the ledger, each option with what it would give. */
export function FilterPanel({ ledger, evaluation, selection, onChange }: Props) {
  const say = selectionWords;
  const commit = (next: Selection) => onChange(next, 'commit');
  const controls: Partial<Record<Facet, ReactNode>> = {
    domain: <MatchChoice selection={selection} onChange={commit} />,
    official: <SideChoice ledger={ledger} selection={selection} onChange={commit} />,
  };
  return (
    <div className={css.panel}>
      <YearsFilter years={evaluation.years} selection={selection} onChange={onChange} />
      <div className={css.text}>
        <TextFilter selection={selection} onChange={onChange} />
      </div>
      {selection.count === 'visits' && (
        <p className={css.visits}>{engagementsWords.filters.visitsAtOptions}</p>
      )}
      {FACETS.map((facet) => (
        <FacetFilter
          key={facet}
          title={say.facets[facet]}
          look={FACET_LOOKS[facet]}
          options={optionsOf(facet, ledger, selection, evaluation.options[facet])}
          onToggle={(code) => commit(toggle(selection, facet, code))}
          control={controls[facet]}
        />
      ))}
    </div>
  );
}
