import { yearsShown } from '#charts/years.ts';
import { topics as say } from '#i18n/messages/topics.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { catalogue } from '#topics/catalogue.ts';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { TopicList } from './topics/TopicList.tsx';
import css from './topics/TopicList.module.css';

/** Every topic of the codebook: how often, since when, and how over the years. */
export default function Topics() {
  const view = useView();
  const { ledger, state, evaluation } = view;
  useTitle(say.title);
  const years = yearsShown(state.selection, ledger);
  const rows = catalogue(ledger, evaluation.selected, years);
  const raised = rows.filter(({ n }) => n > 0).length;
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          <>
            <CopyLink address={view.address} />
            <Cite
              ledger={view.ledger}
              id="topics"
              title={say.title}
              address={view.address}
              selection={view.state.selection}
            />
          </>
        }
      >
        <p className={css.lede}>{say.indexLede(raised, formatNumber(evaluation.total))}</p>
      </PageHead>
      <Filtered view={view}>
        <TopicList rows={rows} years={years} state={state} />
      </Filtered>
    </>
  );
}
