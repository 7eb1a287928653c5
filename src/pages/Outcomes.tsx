import { followThroughChart } from '#charts/follow-through/index.ts';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import { followThrough } from '#model/followThrough.ts';
import { useDetails } from '#state/ledger.ts';
import { OutcomeLedger } from './outcomes/OutcomeLedger.tsx';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { figureOf } from './parts/figureOf.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useChartContext } from './parts/useChartContext.ts';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import css from './outcomes/Outcomes.module.css';

/** What was signed, promised, given and agreed, and which later engagement takes it up. */
export default function Outcomes() {
  const view = useView();
  const details = useDetails();
  const context = useChartContext(view);
  const { ledger, state, address, provenance, rows } = view;
  useTitle(say.title);
  const members = new Set(context.selected.members);
  const entries = followThrough(ledger, details).entries.filter(({ engagement }) =>
    members.has(engagement.row),
  );
  const taken = entries.filter(({ takenUp }) => takenUp.length > 0).length;
  const records = [...new Set(entries.map(({ engagement }) => engagement.id))];
  return (
    <>
      <PageHead
        title={say.title}
        actions={
          <>
            <CopyLink address={address} />
            <DownloadRows
              name={provenance.fileName('outcomes')}
              records={records}
              rows={rows}
              label={say.download(records.length)}
            />
            <Cite
              ledger={ledger}
              id="outcomes"
              title={say.title}
              address={address}
              selection={state.selection}
            />
          </>
        }
      >
        <p className={css.lede}>{say.lede(entries.length, taken)}</p>
      </PageHead>
      <Filtered view={view} counted={false}>
        <div className={css.parts}>
          {figureOf(view, context)(followThroughChart(details), 1, 'first')}
          <OutcomeLedger view={view} details={details} entries={entries} />
        </div>
      </Filtered>
    </>
  );
}
