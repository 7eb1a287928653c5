import { useLayoutEffect } from 'react';
import { Link } from 'react-router-dom';
import { CHARTS } from '#charts/index.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { engagementsAt } from '#model/rows.ts';
import { Button } from '#ui/Button.tsx';
import { restoreTheme, wearTheme } from '#ui/theme.ts';
import link from '#ui/TextLink.module.css';
import { paths } from '#url/paths.ts';
import { Statement } from './overview/Statement.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useChartContext } from './parts/useChartContext.ts';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { Brief } from './report/Brief.tsx';
import { Listing } from './report/Listing.tsx';
import css from './report/Report.module.css';

const say = pagesWords.report;

/** What is in view as a brief for paper: the sentence, the figures, every engagement, every report. Printed on request only. */
export default function Report() {
  const view = useView();
  const context = useChartContext(view);
  const { ledger, state, evaluation } = view;
  useTitle(say.title);
  // It is paper: its pictures and their legends are in the colours of print.
  useLayoutEffect(() => {
    wearTheme('light');
    return restoreTheme;
  }, []);
  const engagements = engagementsAt(ledger, evaluation.selected.members);
  return (
    <div className={css.report}>
      <PageHead title={<Statement view={view} />} look="state" />
      <div className={css.bar}>
        <Button look="solid" disabled={engagements.length === 0} onClick={() => print()}>
          {say.print}
        </Button>
        <Link className={link.quiet} to={paths.overview(state)}>
          {say.back}
        </Link>
      </div>
      {engagements.length === 0 ? (
        <p>{say.empty}</p>
      ) : (
        <>
          {CHARTS.map((chart, i) => (
            <Brief key={chart.id} chart={chart} context={context} number={i + 1} />
          ))}
          <Listing view={view} engagements={engagements} />
        </>
      )}
    </div>
  );
}
