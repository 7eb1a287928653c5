import { Link } from 'react-router-dom';
import { shortPlace } from '#engagements/where.ts';
import { formatDate } from '#i18n/dates.ts';
import { pages as pagesWords } from '#i18n/messages/pages.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { startOf } from '#model/edtf.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { View } from '../parts/useView.ts';
import { lastInView, soonestDue, type Due } from './landmarks.ts';
import { inside, inView } from './statement.ts';
import css from './Statement.module.css';

const say = pagesWords.statement;

type Props = { readonly view: View };

/** The last of everything is the last on record; under filters it is the last that they leave. */
const isEverything = ({ ledger, evaluation }: View) =>
  evaluation.selected.members.length === ledger.engagements.length;

function Last({ view, engagement }: Props & { readonly engagement: LedgerEngagement }) {
  const { ledger, state, evaluation } = view;
  const date = formatDate(engagement.when, 'long');
  const { precision, approximate } = startOf(engagement.when);
  const when = approximate ? date : precision === 'day' ? say.onDay(date) : say.inMonth(date);
  const where = engagement.place ? say.inPlace(shortPlace(ledger, engagement)) : '';
  return (
    <>
      {evaluation.total === 1 ? say.only : isEverything(view) ? say.last : say.lastInView}{' '}
      <Link className={css.link} to={paths.engagement(engagement.id, state)}>
        {[inside(ledger.label('type', engagement.type)), where, when].filter(Boolean).join(' ')}
      </Link>
    </>
  );
}

function NextDue({ mechanism: { id, name }, due, state }: Due & { readonly state: PageState }) {
  return (
    <>
      ; {say.due}:{' '}
      <Link className={css.link} to={paths.mechanism(id, state)}>
        {due.ordinal === null ? say.dueForum(name) : say.dueSession(due.ordinal, name)}
      </Link>
      , {say.inMonth(formatDate(due.date, 'long'))}
    </>
  );
}

/** One sentence that says what is in view: how much, on what, the last of it and what comes next. */
export function Statement({ view }: Props) {
  const { ledger, state, evaluation } = view;
  const { total, selected } = evaluation;
  const { words, years } = inView(state.selection, ledger);
  const last = lastInView(ledger, selected);
  const due = soonestDue(ledger, selected, state.selection.to);
  const parties = ledger.core.meta.parties.map(({ name }) => name);
  return (
    <>
      <b>{say.count(total, formatNumber(total))}</b>
      {say.between(parties)}
      {words}
      <span className={css.years}>{years}</span>.
      {last && (
        <>
          {' '}
          <Last view={view} engagement={last} />
          {due && <NextDue {...due} state={state} />}.
        </>
      )}
    </>
  );
}
