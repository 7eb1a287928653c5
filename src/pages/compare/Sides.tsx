import { sideColour, unitsOfSide } from '#charts/compare-sides/sides.ts';
import { CountChoice } from '#engagements/CountChoice.tsx';
import { FiltersButton } from '#engagements/FiltersButton.tsx';
import { FilterChips } from '#engagements/FilterChips.tsx';
import type { OnChange } from '#engagements/filters/onChange.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { activeFilters } from '#selection/change.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { usePalette } from '#ui/usePalette.ts';
import { decidedByBoth } from './merge.ts';
import { readyMade, type Pair } from './readyMade.ts';
import { SUBJECTS } from './subject.ts';
import { SubjectFields } from './SubjectFields.tsx';
import type { Comparison } from './useComparison.ts';
import css from './Sides.module.css';

const say = compare.choose;

function OneSide({ comparison, at }: { readonly comparison: Comparison; readonly at: 0 | 1 }) {
  const { ledger, pair, sides, evaluated, choice, state, typing, commitPair } = comparison;
  const { letter, name, own } = sides[at];
  const replaced = (next: typeof own): Pair => (at === 0 ? [next, pair[1]] : [pair[0], next]);
  const onChange: OnChange = (next, how) => {
    const [a, b] = replaced(next);
    if (how === 'typing') typing({ ...state, view: { ...state.view, a, b } });
    else commitPair([a, b]);
  };
  const n = unitsOfSide(comparison.context, sides[at]).length;
  const { fill, outline } = sideColour(sides[at], usePalette());
  const others = activeFilters(own).length > 1 || choice === null;
  return (
    <section className={css.side} aria-label={compare.side(letter, name)}>
      <h2 className={css.name}>
        <span className={css.letter} style={{ borderColor: outline ?? fill }}>
          {letter}
        </span>
        <span>
          {name} <span className={css.count}>{compare.engagements(formatNumber(n))}</span>
        </span>
      </h2>
      <div className={css.controls}>
        {choice && (
          <SubjectFields
            comparison={comparison}
            subject={choice}
            letter={letter}
            own={own}
            onChange={(next) => commitPair(replaced(next))}
          />
        )}
        <FiltersButton
          ledger={ledger}
          evaluation={evaluated[at].evaluation}
          selection={own}
          onChange={onChange}
          label={say.filters}
          title={say.filtersOf(letter)}
          name={say.filtersOf(letter)}
          look="text"
        />
      </div>
      {others && <FilterChips ledger={ledger} selection={own} onChange={onChange} />}
    </section>
  );
}

/** What both sides have in common: the ordinary filters of the address. */
function Common({ comparison }: { readonly comparison: Comparison }) {
  const { ledger, state, commit, typing, evaluation, pair } = comparison;
  const { selection } = state;
  const onChange: OnChange = (next, how) => (how === 'typing' ? typing : commit)({ ...state, selection: next });
  const filters = activeFilters(selection);
  const decided = decidedByBoth(...pair);
  const rests = filters.some((filter) => decided.has(filter.kind === 'codes' ? filter.facet : filter.kind));
  return (
    <div className={css.common}>
      {filters.length > 0 && <span className={css.label}>{say.common}</span>}
      <FilterChips ledger={ledger} selection={selection} onChange={onChange} />
      <FiltersButton
        ledger={ledger}
        evaluation={evaluation}
        selection={selection}
        onChange={onChange}
        label={say.filtersOfBoth}
        title={say.filtersOfBoth}
        look="text"
      />
      <div className={css.rule}>
        <CountChoice selection={selection} onChange={onChange} />
      </div>
      {rests && <p className={css.rests}>{say.rests}</p>}
    </div>
  );
} // prettier-ignore

/** A and B: what each is, to be chosen quickly or by all filters. */
export function Sides({ comparison }: { readonly comparison: Comparison }) {
  const { ledger, index, state, choice, pair, commitPair } = comparison;
  return (
    <div role="group" aria-label={say.sides} className={css.sides}>
      <div className={css.bar}>
        <Choice
          label={say.subject}
          options={SUBJECTS.map((value) => ({ value, label: say.subjects[value] }))}
          value={choice}
          onChange={(next) => {
            if (next !== null) commitPair(readyMade(ledger, index, state.selection, next));
          }}
        />
        <Button look="text" onClick={() => commitPair([pair[1], pair[0]])}>
          {say.swap}
        </Button>
      </div>
      <div className={css.pair}>
        <OneSide comparison={comparison} at={0} />
        <OneSide comparison={comparison} at={1} />
      </div>
      <Common comparison={comparison} />
    </div>
  );
}
