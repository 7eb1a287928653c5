import { useParams } from 'react-router-dom';
import { meetingsOf } from '#charts/session-timeline/meetings.ts';
import { mechanisms as say } from '#i18n/messages/mechanisms.ts';
import { statementOf } from '#mechanisms/statement.ts';
import type { CoreMechanism } from '#model/browser.ts';
import { useDetails, useLedger } from '#state/ledger.ts';
import { paths } from '#url/paths.ts';
import { Missing } from './missing/Missing.tsx';
import { Beside } from './mechanisms/Beside.tsx';
import { Figures } from './mechanisms/Figures.tsx';
import { Outcomes } from './mechanisms/Outcomes.tsx';
import { Profile } from './mechanisms/Profile.tsx';
import { SessionTable } from './mechanisms/SessionTable.tsx';
import { Cite } from './parts/Cite.tsx';
import { ClearDock } from './parts/ClearDock.tsx';
import { CompareLink } from './parts/CompareLink.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { FiltersInForce } from './parts/FiltersInForce.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useSubjectView } from './parts/useSubjectView.ts';
import { useTitle } from './parts/useTitle.ts';
import css from './Mechanism.module.css';

function Forum({ mechanism }: { readonly mechanism: CoreMechanism }) {
  const { id, name, track } = mechanism;
  const view = useSubjectView('mechanism', id, (e) => e.mechanism === id);
  const details = useDetails();
  const { ledger, state, address, provenance, records, rows, context } = view;
  useTitle(name);
  const meetings = meetingsOf(ledger, id);
  const inView = new Set(context.selected.members);
  const description = details.mechanisms[id]?.description ?? '';
  const shared = { view, meetings, inView };
  return (
    <article>
      <PageHead
        title={name}
        crumbs={[{ label: say.title, to: paths.mechanisms(state) }, { label: ledger.label('track', track) }]}
        actions={
          <>
            <CopyLink address={address} />
            <DownloadRows name={provenance.fileName('mechanism')} records={records} rows={rows} />
            <Cite ledger={ledger} id={id} title={name} address={address} selection={context.selection} />
            <CompareLink state={state} subject={{ facet: 'mechanism', code: id }} />
          </>
        }
      >
        <p className={css.lede}>{description}</p>
        <p className={css.statement}>{statementOf(meetings, inView).join(' ')}</p>
      </PageHead>
      <FiltersInForce
        view={view}
        resting="mechanism"
        words={{ filtered: say.filtered, override: say.override(name) }}
      />
      <Profile view={view} mechanism={mechanism} meetings={meetings} details={details} />
      <Figures view={view} mechanism={id} />
      <SessionTable {...shared} />
      <Outcomes {...shared} details={details} />
      <Beside view={view} meetings={meetings} mechanism={id} />
      <ClearDock view={view} />
    </article>
  );
}

/** A forum: what it is, when it met and who was host, who led, what it took up, what came of it, what is due. */
export default function Mechanism() {
  const ledger = useLedger();
  const { id = '' } = useParams();
  const mechanism = ledger.core.mechanisms.find((m) => m.id === id);
  return mechanism ? <Forum key={id} mechanism={mechanism} /> : <Missing thing="mechanism" asked={id} />;
}
