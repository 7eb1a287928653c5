import { useParams } from 'react-router-dom';
import { Around } from '#engagements/Around.tsx';
import { Conflicts } from '#engagements/Conflicts.tsx';
import { FactsTable } from '#engagements/FactsTable.tsx';
import { SourceList } from '#engagements/SourceList.tsx';
import { messages } from '#i18n/messages.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { useDetails, useLedger } from '#state/ledger.ts';
import { EngagementHead } from './engagement/EngagementHead.tsx';
import { dueWords } from './engagement/due.ts';
import { StructuredData } from './engagement/StructuredData.tsx';
import { Missing } from './missing/Missing.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import css from './Engagement.module.css';

const say = messages.pages.engagement;

function Record({ engagement }: { readonly engagement: LedgerEngagement }) {
  const view = useView();
  const { engagements, sources } = useDetails();
  const { ledger, state } = view;
  useTitle(engagement.title);
  const details = engagements[engagement.row];
  if (!details) throw new Error(`details of engagement: ${engagement.id}`);
  const parts = { ledger, engagement, details, sources, state };
  return (
    <article>
      <EngagementHead view={view} engagement={engagement} details={details} />
      <div className={css.columns}>
        <div className={css.main}>
          <FactsTable {...parts} />
          <Conflicts {...parts} all={engagements} />
        </div>
        <div className={css.side}>
          <SourceList {...parts} />
          <Around ledger={ledger} engagement={engagement} state={state} due={dueWords(ledger, engagement)} />
        </div>
      </div>
      <p className={css.record}>{say.record(engagement.id)}</p>
      <StructuredData ledger={ledger} engagement={engagement} details={details} address={view.address} />
    </article>
  );
}

/** Everything that is known of one engagement, and on whose word. */
export default function Engagement() {
  const ledger = useLedger();
  const { id = '' } = useParams();
  const engagement = ledger.findEngagement(id);
  return engagement ? <Record key={id} engagement={engagement} /> : <Missing thing="engagement" asked={id} />;
}
