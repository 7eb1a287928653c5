import { formatAlternatives } from '#i18n/lists.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { forumName } from '#engagements/forum.ts';
import type { Details } from '#model/browser.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { outcomesNaming } from '#topics/outcomes.ts';
import { Section } from '#ui/Section.tsx';
import { OutcomeList } from '../parts/OutcomeList.tsx';
import type { View } from '../parts/useView.ts';
import css from './Outcomes.module.css';

const say = topicsWords.outcomes;

type Props = {
  readonly view: View;
  readonly details: Details;
  readonly engagements: readonly LedgerEngagement[];
  readonly domain: string;
};

/** Outcomes whose words name the topic; nothing where its name has no word of its own to look for. */
export function Outcomes({ view: { ledger, state }, details, engagements, domain }: Props) {
  const { words, rows, others } = outcomesNaming(ledger, details, engagements, domain);
  if (words.length === 0) return null;
  const named = formatAlternatives(words.map(say.word));
  return (
    <div className={css.outcomes}>
      <Section title={say.title}>
        <p className={css.rule}>
          {rows.length > 0 ? say.rule(named) : say.none(named)}{' '}
          {others > 0 && (rows.length > 0 ? say.others(others) : say.all(others))}
        </p>
        <OutcomeList
          ledger={ledger}
          state={state}
          rows={rows.map((row) => ({ ...row, note: forumName(ledger, row.engagement) }))}
        />
      </Section>
    </div>
  );
}
