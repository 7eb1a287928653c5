import { useParams } from 'react-router-dom';
import { Around } from '#engagements/Around.tsx';
import { Conflicts } from '#engagements/Conflicts.tsx';
import { sourcesOf } from '#engagements/details/facts.ts';
import { FactsTable } from '#engagements/FactsTable.tsx';
import { SourceList } from '#engagements/SourceList.tsx';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { followThrough } from '#model/followThrough.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { useDetails, useLedger } from '#state/ledger.ts';
import { EngagementHead } from './engagement/EngagementHead.tsx';
import { Series } from './engagement/Series.tsx';
import { dueWords } from './engagement/due.ts';
import { Missing } from './missing/Missing.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { structuredEngagement } from './structured/engagement.ts';
import { StructuredData } from './structured/StructuredData.tsx';
import { useAddresses } from './structured/useAddresses.ts';
import css from './Engagement.module.css';

const say = pagesWords.engagement;

function Record({ engagement }: { readonly engagement: LedgerEngagement }) {
  const view = useView();
  const all = useDetails();
  const { engagements, sources } = all;
  const { ledger, state } = view;
  const addresses = useAddresses();
  useTitle(engagement.title);
  const details = engagements[engagement.row];
  if (!details) throw new Error(`details of engagement: ${engagement.id}`);
  const parts = { ledger, engagement, details, sources, state };
  return (
    <article>
      <EngagementHead view={view} engagement={engagement} details={details} />
      <Series ledger={ledger} engagement={engagement} state={state} />
      <div className={css.columns}>
        <div className={css.main}>
          <FactsTable {...parts} through={followThrough(ledger, all)} />
          <Conflicts {...parts} all={engagements} />
        </div>
        <div className={css.side}>
          <SourceList {...parts} />
          <Around ledger={ledger} engagement={engagement} state={state} due={dueWords(ledger, engagement)} />
        </div>
      </div>
      <p className={css.record}>{say.record(engagement.id)}</p>
      <StructuredData
        ledger={ledger}
        data={structuredEngagement({
          ledger,
          addresses,
          engagement,
          details,
          sources: sourcesOf(details, sources),
        })}
      />
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
