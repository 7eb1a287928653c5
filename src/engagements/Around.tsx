import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import { Proof } from './cards/Proof.tsx';
import { around, besides, neighbours, within } from './details/series.ts';
import css from './details/Around.module.css';

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly state: PageState;
  /** When the next session is due, where a source states an interval; shown while none is on record. */
  readonly due?: string | null;
};

/** What lies around an engagement: its visit, what is inside it, the same day, the sessions before and after. */
export function Around({ ledger, engagement, state, due = null }: Props) {
  const say = engagementsWords.around;
  const visit = around(ledger, engagement);
  const inside = within(ledger, engagement);
  const { previous, next } = neighbours(ledger, engagement);
  const item = (name: string, e: LedgerEngagement, dated: boolean) => (
    <Row key={e.id} name={name}>
      <Link to={paths.engagement(e.id, state)}>{e.title}</Link>
      <p className={css.meta}>
        {dated && `${formatDate(e.when, 'long')} · `}
        {ledger.label('type', e.type)} · <Proof engagement={e} />
      </p>
    </Row>
  );
  return (
    <Section title={say.title}>
      <dl className={css.rows}>
        {visit && item(say.partOf, visit, true)}
        {inside.map((e) => item(formatDate(e.when, 'short'), e, false))}
        {besides(ledger, engagement).map((e) => item(formatDate(e.when, 'short'), e, false))}
        {previous && item(say.previous, previous, true)}
        {next && item(say.next, next, true)}
        {!next && due !== null && <Row name={say.next}>{due}</Row>}
        {!visit && inside.length === 0 && (
          <Row name={say.partOf}>
            <span className={css.none}>{say.none}</span>
          </Row>
        )}
      </dl>
    </Section>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={css.row}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
