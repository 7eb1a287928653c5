import { useMemo } from 'react';
import { CardGrid } from '#engagements/CardGrid.tsx';
import { SortChoice } from '#engagements/SortChoice.tsx';
import { pages as say } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { engagementsAt } from '#model/rows.ts';
import { togglePick } from '#selection/change.ts';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { inView } from './overview/statement.ts';
import css from './Engagements.module.css';

/** Everything in view, one card each. */
export default function Engagements() {
  const view = useView();
  const { ledger, state, commit, evaluation, records } = view;
  useTitle(say.engagements.title);
  const { words, years } = inView(state.selection, ledger);
  const { units } = evaluation.selected;
  const engagements = useMemo(() => engagementsAt(ledger, units), [ledger, units]);
  return (
    <>
      <PageHead
        title={say.engagements.title}
        actions={
          <>
            <CopyLink address={view.address} />
            <DownloadRows name={view.provenance.fileName('engagements')} records={records} rows={view.rows} />
            <Cite
              ledger={ledger}
              id="engagements"
              title={say.engagements.title}
              address={view.address}
              selection={state.selection}
            />
          </>
        }
      >
        <p className={css.lede}>
          {say.statement.count(engagements.length, formatNumber(engagements.length))}
          {words}
          {years}.
        </p>
      </PageHead>
      <Filtered
        view={view}
        choices={
          <SortChoice
            sort={state.view.sort}
            onChange={(sort) => commit({ ...state, view: { ...state.view, sort } })}
          />
        }
      >
        <h2 className="visually-hidden">{say.engagements.list}</h2>
        <CardGrid
          ledger={ledger}
          engagements={engagements}
          state={state}
          onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
        />
      </Filtered>
    </>
  );
}
