import { useDeferredValue } from 'react';
import { pages as say } from '#i18n/messages/pages.ts';
import { Link } from 'react-router-dom';
import link from '#ui/TextLink.module.css';
import { useRunning } from '#ui/useRunning.ts';
import { paths } from '#url/paths.ts';
import { Cards } from './overview/Cards.tsx';
import { Coming } from './overview/Coming.tsx';
import { FigureLinks } from './overview/FigureLinks.tsx';
import { Figures } from './overview/Figures.tsx';
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
  // In small steps, between which the page answers: to take over what is drawn is work enough for one.
  const isRunning = useDeferredValue(useRunning());
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
      {isRunning ? (
        <Filtered view={view} choices={view.evaluation.total > 0 && <FigureLinks state={view.state} />}>
          <Figures view={view} />
          <Cards view={view} />
        </Filtered>
      ) : (
        <Coming />
      )}
    </>
  );
}
