import { useParams } from 'react-router-dom';
import { CardGrid } from '#engagements/CardGrid.tsx';
import { SortChoice } from '#engagements/SortChoice.tsx';
import { officials as officialsWords } from '#i18n/messages/officials.ts';
import type { Official as OfficialRecord } from '#model/record.ts';
import { accessOf } from '#officials/access.ts';
import { OfficialNames, titleOf } from '#officials/OfficialNames.tsx';
import { OfficialSummary } from '#officials/OfficialSummary.tsx';
import { careerOf, profileOf } from '#officials/profile.ts';
import { activeFilters, togglePick } from '#selection/change.ts';
import { useDetails, useLedger } from '#state/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import { Missing } from './missing/Missing.tsx';
import { Access } from './official/Access.tsx';
import { crumbsOf } from './official/crumbs.ts';
import { Figures } from './official/Figures.tsx';
import { RoleTable } from './official/RoleTable.tsx';
import { Cite } from './parts/Cite.tsx';
import { ClearDock } from './parts/ClearDock.tsx';
import { CompareLink } from './parts/CompareLink.tsx';
import { CopyLink } from './parts/CopyLink.tsx';
import { DownloadRows } from './parts/DownloadRows.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { ResultCount } from './parts/ResultCount.tsx';
import { PinnedChips } from './parts/PinnedChips.tsx';
import { useTitle } from './parts/useTitle.ts';
import { structuredOfficial } from './structured/official.ts';
import { StructuredData } from './structured/StructuredData.tsx';
import { useAddresses } from './structured/useAddresses.ts';
import { useOfficialView } from './official/useOfficialView.ts';

const say = officialsWords.profile;

function Person({ official }: { readonly official: OfficialRecord }) {
  const view = useOfficialView(official.id);
  const details = useDetails();
  const { ledger, state, commit, evaluation, address, provenance, rows } = view;
  useTitle(official.name);
  const profile = profileOf(ledger, evaluation.selected, official.id);
  const career = careerOf(ledger, official.id);
  const addresses = useAddresses();
  const records = profile.members.map(({ id }) => id);
  return (
    <article>
      <PageHead
        title={titleOf(official)}
        crumbs={crumbsOf(view, official, career)}
        actions={
          <>
            <CopyLink address={address} label={say.copyLink} />
            <DownloadRows name={provenance.fileName('official')} records={records} rows={rows} />
            <Cite
              ledger={ledger}
              id={official.id}
              title={official.name}
              address={address}
              selection={state.selection}
            />
            <CompareLink state={state} subject={{ facet: 'official', code: official.id }} />
          </>
        }
      >
        <OfficialNames official={official} />
        <OfficialSummary profile={profile} all={career.length} />
        <Access state={state} access={accessOf(ledger, profile.members, official)} />
      </PageHead>
      <ResultCount total={profile.count} />
      {activeFilters(state.selection).length > 0 && <PinnedChips view={view} />}
      {profile.count > 0 && (
        <>
          <Figures view={view} official={official.id}>
            <RoleTable
              ledger={ledger}
              details={details}
              official={official.id}
              href={(id) => paths.engagement(id, state)}
              hrefOfOfficial={(id) => paths.official(id, state)}
            />
          </Figures>
          <Section
            title={say.title}
            aside={
              <SortChoice
                sort={state.view.sort}
                onChange={(sort) => commit({ ...state, view: { ...state.view, sort } })}
              />
            }
          >
            <CardGrid
              ledger={ledger}
              engagements={profile.units}
              state={state}
              onPick={(pick) => commit({ ...state, selection: togglePick(state.selection, pick) })}
            />
          </Section>
        </>
      )}
      <StructuredData ledger={ledger} data={structuredOfficial({ ledger, addresses, official, career })} />
      <ClearDock view={view} />
    </article>
  );
}

/** Who someone is in the ledger: posts, counterparts, topics, places, engagements. */
export default function Official() {
  const ledger = useLedger();
  const { id = '' } = useParams();
  const official = ledger.findOfficial(id);
  return official ? <Person key={id} official={official} /> : <Missing thing="official" asked={id} />;
}
