import { formatDay } from '#i18n/dates.ts';
import { method as say } from '#i18n/messages/method.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Ledger } from '#model/ledger.ts';
import { useDownloads } from '#state/downloads.ts';
import { useDetails } from '#state/ledger.ts';
import { paths } from '#url/paths.ts';
import { Citing } from './method/Citing.tsx';
import { Codebook } from './method/Codebook.tsx';
import { ConflictTable } from './method/ConflictTable.tsx';
import { Contents } from './method/Contents.tsx';
import { Coverage } from './method/Coverage.tsx';
import { DownloadTable } from './method/DownloadTable.tsx';
import { Gaps } from './method/Gaps.tsx';
import { Known } from './method/Known.tsx';
import { Licence } from './method/Licence.tsx';
import { Mechanisms } from './method/Mechanisms.tsx';
import { Part, Prose } from './method/Part.tsx';
import { PageHead } from './parts/PageHead.tsx';
import { useTitle } from './parts/useTitle.ts';
import { useView } from './parts/useView.ts';
import { structuredDataset } from './structured/ledger.ts';
import { StructuredData } from './structured/StructuredData.tsx';
import { useAddresses } from './structured/useAddresses.ts';
import css from './method/Method.module.css';

function lede({ core }: Ledger): string {
  const { engagements, officials, counts, meta } = core;
  return say.lede(
    formatNumber(engagements.length),
    formatNumber(officials.length),
    formatNumber(counts.sources),
    formatDay(meta.asOf, 'long'),
  );
}

function cited({ core, engagements }: Ledger): string {
  const { size } = new Set(engagements.flatMap(({ sources }) => sources));
  return say.cited(formatNumber(size), core.counts.sources - size);
}

const Counting = () => (
  <dl className={css.terms}>
    {say.counting.map(({ term, text }) => [<dt key={term}>{term}</dt>, <dd key={text}>{text}</dd>])}
  </dl>
);

const Limits = () => (
  <>
    <Prose paragraphs={say.coverage.limits} />
    <h3 className={css.caption}>{say.leftOut}</h3>
    <ul className={css.list}>
      {say.coverage.leftOut.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  </>
);

/** What the editors of the published ledger say of it, and its files: of a reader's own dataset none of it is true. */
const OF_PUBLISHED: ReadonlySet<string> = new Set(['made', 'included', 'verified', 'limits', 'downloads']);

/** How the ledger was made, how it counts, what it does not know, and how it can be taken away. */
export default function Method() {
  const view = useView();
  const { ledger, state } = view;
  const details = useDetails();
  const addresses = useAddresses();
  const { files = [] } = useDownloads().data ?? {};
  useTitle(say.title);
  const href = (id: string) => paths.engagement(id, state);
  const parts = {
    made: <Prose paragraphs={say.coverage.made} />,
    included: <Prose paragraphs={say.included} />,
    verified: <Prose paragraphs={say.coverage.verified} />,
    limits: <Limits />,
    known: <Known ledger={ledger} details={details} />,
    coverage: <Coverage view={view} details={details} address={`${addresses.dataset}#coverage`} />,
    gaps: <Gaps ledger={ledger} href={href} />,
    counting: <Counting />,
    codebook: <Codebook ledger={ledger} details={details} />,
    mechanisms: <Mechanisms ledger={ledger} details={details} />,
    conflicts: <ConflictTable ledger={ledger} details={details} href={href} />,
    downloads: <DownloadTable />,
    licence: <Licence ledger={ledger} />,
    cite: <Citing ledger={ledger} />,
  } as const;
  const ids = (Object.keys(parts) as (keyof typeof parts)[]).filter(
    (id) => ledger.own === null || !OF_PUBLISHED.has(id),
  );
  return (
    <>
      <PageHead title={say.title}>
        {ledger.own === null && (
          <p className={css.lede}>
            {lede(ledger)} {cited(ledger)}
          </p>
        )}
      </PageHead>
      <div className={css.frame}>
        <Contents ids={ids} href={(id) => paths.method(id, state)} />
        <div>
          {ids.map((id) => (
            <Part key={id} id={id}>
              {parts[id]}
            </Part>
          ))}
        </div>
      </div>
      <StructuredData
        ledger={ledger}
        data={structuredDataset({ ledger, addresses, description: lede(ledger), files })}
      />
    </>
  );
}
