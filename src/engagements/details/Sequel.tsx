import { Link } from 'react-router-dom';
import { formatDate } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { outcomes as say } from '#i18n/messages/outcomes.ts';
import type { FollowThrough, TakenUp } from '#model/followThrough.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { Follow } from '#model/record.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { DetailProps } from './props.ts';
import css from './Outcomes.module.css';

type Line = {
  readonly key: string;
  readonly engagement: LedgerEngagement;
  readonly words: readonly string[];
};

const Lines = ({
  label,
  lines,
  state,
}: {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly state: PageState;
}) =>
  lines.length === 0 ? null : (
    <div className={css.sequel}>
      <span className={css.label}>{label}</span>
      <ul>
        {lines.map(({ key, engagement, words }) => (
          <li key={key}>
            {formatDate(engagement.when, 'short')}{' '}
            <Link to={paths.engagement(engagement.id, state)}>{engagement.title}</Link>
            {words.map((sentence) => (
              <span key={sentence} className={css.how}>
                {sentence}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );

type EarlierProps = Pick<DetailProps, 'details' | 'sources' | 'state'> & {
  readonly through: FollowThrough;
  /** The outcome that takes something up; null for what the engagement does as a whole. */
  readonly by: string | null;
};

/** The earlier outcomes that are taken up here, and who says so. */
export function Earlier({ details, sources, state, through, by }: EarlierProps) {
  const publishers = ({ sources: ids }: Follow) => [
    ...new Set(ids.flatMap((id) => sources.find((source) => source.id === id)?.publisher ?? [])),
  ];
  const lines = details.follows
    .filter((follow) => follow.by === by)
    .map((follow): Line => {
      const { engagement, outcome } = through.entry(follow.engagement, follow.outcome);
      const shown = say.shownBy(formatList(publishers(follow)));
      return {
        key: `${follow.engagement} ${follow.outcome}`,
        engagement,
        words: [say.of(outcome.detail), `${follow.note} ${shown}`],
      };
    });
  return <Lines label={say.takesUp} lines={lines} state={state} />;
}

/** The later engagements that take an outcome up. */
export const Later = ({
  takenUp,
  state,
}: {
  readonly takenUp: readonly TakenUp[];
  readonly state: PageState;
}) => (
  <Lines
    label={say.takenUpBy}
    lines={takenUp.map(({ engagement, follow }) => ({
      key: `${engagement.id} ${follow.by}`,
      engagement,
      words: [follow.note],
    }))}
    state={state}
  />
);
