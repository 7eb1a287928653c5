import { formatDate } from '#i18n/dates.ts';
import { officials as officialsWords } from '#i18n/messages/officials.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Profile } from './profile.ts';
import css from './Official.module.css';

const say = officialsWords.profile;

type Props = {
  readonly profile: Profile;
  /** Engagements that list the official, whether in view or not. */
  readonly all: number;
};

function spanWords({ span }: Profile): string {
  if (!span) return '';
  const first = formatDate(span[0], 'long');
  const last = formatDate(span[1], 'long');
  return first === last ? say.once(first) : say.span(first, last);
}

/** How often, from when to when, in how many posts, and with whom most. */
export function OfficialSummary({ profile, all }: Props) {
  const { count, members, posts, topCounterpart } = profile;
  return (
    <p className={css.summary}>
      <b>{say.engagements(count, formatNumber(count))}</b>
      {spanWords(profile)}
      {posts > 1 && say.posts(posts)}.
      {topCounterpart &&
        ` ${say.met(topCounterpart.official.name, topCounterpart.role, topCounterpart.count)}`}
      {members.length < all && (
        <span className={css.filtered}> {say.filtered(formatNumber(members.length), formatNumber(all))}</span>
      )}
    </p>
  );
}
