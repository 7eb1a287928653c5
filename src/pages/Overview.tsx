import { pages as say } from '#i18n/messages/pages.ts';
import { Link } from 'react-router-dom';
import link from '#ui/TextLink.module.css';
import { Running } from '#ui/Running.tsx';
import { paths } from '#url/paths.ts';
import { Coming } from './overview/Coming.tsx';
import { Content } from './overview/Content.tsx';
import { FigureLinks } from './overview/FigureLinks.tsx';
import { OpenData } from './overview/OpenData.tsx';
import { Statement } from './overview/Statement.tsx';
import { Cite } from './parts/Cite.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { Filtered } from './parts/Filtered.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';

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
            <Cite
              ledger={view.ledger}
              id="view"
              title={say.overview.cited}
              address={view.address}
              selection={view.state.selection}
            />
            <Link className={link.quiet} to={paths.report(view.state)}>
              {say.report.open}
            </Link>
            <OpenData />
          </>
        }
      />
      <Running before={<Coming />}>
        <Filtered view={view} choices={view.evaluation.total > 0 && <FigureLinks state={view.state} />}>
          <Content view={view} />
        </Filtered>
      </Running>
    </>
  );
}
