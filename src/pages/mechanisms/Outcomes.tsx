import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { nameOf } from '#charts/session-matrix/words.ts';
import { shortPlace } from '#engagements/where.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { outcomes as outcomesWords } from '#i18n/messages/outcomes.ts';
import type { Details } from '#model/browser.ts';
import { followThrough } from '#model/followThrough.ts';
import { Section } from '#ui/Section.tsx';
import { OutcomeList, type OutcomeRow } from '../parts/OutcomeList.tsx';
import type { View } from '../parts/useView.ts';
import css from './Outcomes.module.css';

const say = mechanismsWords.outcomes;

type Props = { readonly view: View; readonly meetings: Meetings; readonly details: Details };

/** What came of each meeting, and of how many nothing is on record. */
export function Outcomes({ view: { ledger, state }, meetings: { kind, list, beside }, details }: Props) {
  const through = followThrough(ledger, details);
  const all = [...list, ...beside].sort((a, b) => b.row - a.row);
  const rows = all.flatMap((engagement): OutcomeRow[] => {
    const outcomes = through.of(engagement.row);
    const note = `${engagement.ordinal === null ? '' : `${nameOf(engagement)} · `}${shortPlace(ledger, engagement)}`;
    return outcomes.length === 0 ? [] : [{ engagement, note, outcomes }];
  });
  const silent = list.filter(({ row }) => through.of(row).length === 0).length;
  return (
    <div className={css.frame}>
      <Section title={say.title} aside={rows.length > 0 ? say.aside : undefined}>
        <p className={css.silent}>{rows.length === 0 ? say.none : silent > 0 && say.silent(silent, kind)}</p>
        {rows.length > 0 && <p className={css.explained}>{outcomesWords.explained}</p>}
        <OutcomeList ledger={ledger} state={state} rows={rows} />
      </Section>
    </div>
  );
}
