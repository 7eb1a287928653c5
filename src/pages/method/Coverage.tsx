import { Figure } from '#charts/Figure.tsx';
import { recordCoverage } from '#charts/record-coverage/index.ts';
import { FilterChips } from '#engagements/FilterChips.tsx';
import type { Details } from '#model/browser.ts';
import { setYears, togglePick } from '#selection/change.ts';
import { useWhole } from '../parts/useWhole.ts';
import type { View } from '../parts/useView.ts';
import css from './Method.module.css';

type Props = { readonly view: View; readonly details: Details; readonly address: string };

/** How well each year of the whole ledger is reported: years can be chosen, whatever else is filtered does not count here. */
export function Coverage({ view, details, address }: Props) {
  const { ledger, state, commit } = view;
  const { context, provenance } = useWhole(view, address);
  return (
    <>
      <Figure
        chart={recordCoverage(details.sources)}
        context={context}
        number={1}
        provenance={provenance}
        rows={view.rows}
        onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
        onView={({ moments }) => commit({ ...state, view: { ...state.view, moments } })}
      />
      {/* Below it: what is pressed does not move away. */}
      <div className={css.chosen}>
        <FilterChips
          ledger={ledger}
          selection={context.selection}
          onChange={({ from, to }) => commit({ ...state, selection: setYears(state.selection, from, to) })}
        />
      </div>
    </>
  );
}
