import { useParams } from 'react-router-dom';
import { raisersOf, raising, unitsOf } from '#charts/raised.ts';
import { topics as say } from '#i18n/messages/topics.ts';
import type { Code } from '#model/record.ts';
import { clearAll } from '#selection/change.ts';
import { useDetails, useLedger } from '#state/ledger.ts';
import { briefOf } from '#topics/brief.ts';
import { firstOf, lastOf } from '#topics/first.ts';
import { sayingsOf } from '#topics/said.ts';
import { Button } from '#ui/Button.tsx';
import { paths } from '#url/paths.ts';
import { Missing } from './missing/Missing.tsx';
import { Cite } from './parts/Cite.tsx';
import { ClearDock } from './parts/ClearDock.tsx';
import { CompareLink } from './parts/CompareLink.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { FiltersInForce } from './parts/FiltersInForce.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { ResultCount } from './parts/ResultCount.tsx';
import { useSubjectView } from './parts/useSubjectView.ts';
import { useTitle } from './parts/useTitle.ts';
import { Cards } from './topics/Cards.tsx';
import { Figures } from './topics/Figures.tsx';
import { FirstRaised } from './topics/FirstRaised.tsx';
import { Outcomes } from './topics/Outcomes.tsx';
import { Said } from './topics/Said.tsx';
import css from './Topic.module.css';

function Brief({ topic: { code: domain, label, definition } }: { readonly topic: Code }) {
  const view = useSubjectView('domain', domain, (e) => e.domains.includes(domain));
  const details = useDetails();
  const { ledger, state, commit, address, provenance, records, rows, context } = view;
  useTitle(label);
  const raised = raising(unitsOf(ledger, context.selected), domain);
  const engagements = raised.flatMap((unit) => raisersOf(unit, domain));
  const ever = ledger.engagements.filter((e) => e.domains.includes(domain));
  const [first, last] = [firstOf(engagements), lastOf(engagements)];
  const sayings = sayingsOf(engagements, details, domain);
  const sentences = briefOf({ ledger, domain, selection: context.selection, selected: context.selected });
  return (
    <article>
      <PageHead
        title={label}
        crumbs={[{ label: say.title, to: paths.topics(state) }]}
        actions={
          <>
            <CopyLink address={address} />
            <DownloadRows name={provenance.fileName('topic')} records={records} rows={rows} />
            <Cite
              ledger={ledger}
              id={`topic-${domain}`}
              title={label}
              address={address}
              selection={context.selection}
            />
            <CompareLink state={state} subject={{ facet: 'domain', code: domain }} />
          </>
        }
      >
        <p className={css.definition}>{definition}</p>
        {sentences.length > 0 && <p className={css.brief}>{sentences.join(' ')}</p>}
      </PageHead>
      <ResultCount total={raised.length} />
      <FiltersInForce
        view={view}
        resting="domain"
        words={{ filtered: say.filtered, override: say.override(label) }}
      />
      {first && last ? (
        <>
          <div className={css.columns}>
            <FirstRaised
              view={view}
              first={first}
              last={last}
              details={sayings.find(({ engagement }) => engagement === first.engagement)?.details ?? []}
              isEarlierOutside={firstOf(ever)?.engagement !== first.engagement}
            />
            <Said view={view} sayings={sayings} />
          </div>
          <Figures view={view} domain={domain} />
          <Outcomes view={view} details={details} engagements={engagements} domain={domain} />
          <Cards view={view} raised={raised} domain={domain} />
        </>
      ) : (
        <div className={css.none}>
          <p>
            {say.none(label)} {say.noneWay(ever.length)}
          </p>
          <Button onClick={() => commit({ ...state, selection: clearAll(state.selection) })}>
            {say.clear}
          </Button>
        </div>
      )}
      <ClearDock view={view} />
    </article>
  );
}

/** A topic in one page: where it comes from, how often and where it comes up, with whom, what came of it. */
export default function Topic() {
  const ledger = useLedger();
  const { domain = '' } = useParams();
  const topic = ledger.codes.domain.find(({ code }) => code === domain);
  return topic ? <Brief key={domain} topic={topic} /> : <Missing thing="topic" asked={domain} />;
}
