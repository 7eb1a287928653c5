import { messages } from '#i18n/messages.ts';
import { Cards } from './overview/Cards.tsx';
import { Statement } from './overview/Statement.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';

const say = messages.pages;

/** What is in view in one sentence, in figures, and as the first of its engagements. */
export default function Overview() {
  const view = useView();
  useTitle(say.overview.title);
  return (
    <>
      <PageHead
        title={<Statement view={view} />}
        look="state"
        actions={
          <>
            <CopyLink address={view.address} />
            <DownloadRows
              name={view.provenance.fileName('engagements')}
              records={view.records}
              rows={view.rows}
            />
          </>
        }
      />
      <Filtered view={view}>
        <Cards view={view} />
      </Filtered>
    </>
  );
}
