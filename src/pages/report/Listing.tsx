import { Link } from 'react-router-dom';
import { shortPlace } from '#engagements/where.ts';
import { formatDate } from '#i18n/dates.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { useDetails } from '#state/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { Table } from '#ui/Table.tsx';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import { Cited } from './Cited.tsx';
import { references } from './references.ts';
import css from './Report.module.css';

const say = pagesWords.report;
const COLUMNS = (['date', 'title', 'place', 'sources'] as const).map((key) => ({
  key,
  label: say.columns[key],
}));

type Props = { readonly view: View; readonly engagements: readonly LedgerEngagement[] };

/** Every engagement in view with the numbers of its reports, and the reports. */
export function Listing({ view: { ledger, state }, engagements }: Props) {
  const { sources } = useDetails();
  const { list, numbersOf } = references(engagements, sources);
  const rows = engagements.map((engagement) => ({
    key: engagement.id,
    cells: [
      formatDate(engagement.when, 'short'),
      <Link key="title" to={paths.engagement(engagement.id, state)}>
        {engagement.title}
      </Link>,
      shortPlace(ledger, engagement),
      numbersOf(engagement).join(', '),
    ],
  }));
  return (
    <>
      <Section title={say.engagements(engagements.length)}>
        <div className={css.listing}>
          <Table caption={say.listing} captionHidden columns={COLUMNS} rows={rows} />
        </div>
      </Section>
      <Section title={say.sources}>
        <Cited list={list} />
      </Section>
    </>
  );
}
