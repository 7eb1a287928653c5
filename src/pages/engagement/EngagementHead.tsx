import { save } from '#export/save.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import type { EngagementDetails } from '#model/browser.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { clearAll, withCodes } from '#selection/change.ts';
import type { Facet } from '#selection/selection.ts';
import { Button } from '#ui/Button.tsx';
import { paths } from '#url/paths.ts';
import { Cite } from '../parts/Cite.tsx';
import { CopyLink } from '../parts/CopyLink.tsx';
import { DownloadRows } from '../parts/DownloadRows.tsx';
import { useAddresses } from '../structured/useAddresses.ts';
import { PageHead, type Crumb } from '../parts/PageHead.tsx';
import type { View } from '../parts/useView.ts';
import { recordJson } from './savedRecord.ts';
import css from './EngagementHead.module.css';

const say = pagesWords.engagement;

type Props = {
  readonly view: View;
  readonly engagement: LedgerEngagement;
  readonly details: EngagementDetails;
};

function crumbs({ ledger, state }: View, { track, mechanism, ordinal }: LedgerEngagement): Crumb[] {
  const only = (facet: Facet, code: string) =>
    paths.engagements({ ...state, selection: withCodes(clearAll(state.selection), facet, [code]) });
  return [
    { label: ledger.label('track', track), to: only('track', track) },
    { label: ledger.mechanism(mechanism).name, to: paths.mechanism(mechanism, state) },
    ...(ordinal === null ? [] : [{ label: say.session(ordinal) }]),
  ];
}

/** Title, summary, and what can be taken away. */
export function EngagementHead({ view, engagement, details }: Props) {
  const { id, title } = engagement;
  // A record is the same whatever is filtered: it is cited by its own address.
  const address = useAddresses().engagement(id);
  const saveRecord = () =>
    save(new File([recordJson(engagement, details)], `${id}.json`, { type: 'application/json' }));
  return (
    <PageHead
      title={title}
      crumbs={crumbs(view, engagement)}
      actions={
        <>
          <Cite ledger={view.ledger} id={id} title={title} address={address} />
          <CopyLink address={view.address} label={say.copyLink} />
          <DownloadRows name={id} records={[id]} rows={view.rows} label={say.csv} />
          <Button look="text" onClick={saveRecord}>
            {say.json}
          </Button>
        </>
      }
    >
      <p className={css.summary}>{details.summary}</p>
    </PageHead>
  );
}
