import { Link } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { Meetings } from '#charts/session-timeline/meetings.ts';
import { mechanisms as mechanismsWords } from '#i18n/messages/mechanisms.ts';
import { rhythmOf } from '#mechanisms/rhythm.ts';
import { dueWords, keptWords, statedWords, usualWords } from '#mechanisms/rhythmWords.ts';
import type { CoreMechanism, Details } from '#model/browser.ts';
import { withCodes } from '#selection/change.ts';
import { paths } from '#url/paths.ts';
import type { View } from '../parts/useView.ts';
import css from './Profile.module.css';

const say = mechanismsWords.rhythm;

type Props = {
  readonly view: View;
  readonly mechanism: CoreMechanism;
  readonly meetings: Meetings;
  readonly details: Details;
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={css.fact}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who leads on each side, which interval a source states, what is due, and what the record itself shows. */
export function Profile({ view: { ledger, state }, mechanism, meetings, details }: Props) {
  const { id, interval, organisations } = mechanism;
  const { asOf, parties } = ledger.core.meta;
  const rhythm = rhythmOf(ledger, id, meetings);
  const source = details.sources.find((s) => s.id === details.mechanisms[id]?.intervalSource);
  return (
    <dl className={css.facts}>
      {parties.map(({ code, name }) => (
        <Fact key={code} name={say.led(name)}>
          {(organisations[code] ?? []).length === 0 && say.ledNone}
          {(organisations[code] ?? []).map((organisation) => (
            <span key={organisation} className={css.organisation}>
              <Link
                to={paths.engagements({
                  ...state,
                  selection: withCodes(state.selection, 'organisation', [organisation]),
                })}
              >
                {ledger.organisation(organisation).name}
              </Link>
            </span>
          ))}
        </Fact>
      ))}
      <Fact name={say.stated}>
        {statedWords(interval)}
        <span className={css.source}>{keptWords(rhythm)}</span>
        {source && (
          <span className={css.source}>
            {say.source}: <Link to={paths.source(source.id, state)}>{source.publisher}</Link>
          </span>
        )}
      </Fact>
      <Fact name={say.due}>
        {rhythm.standing === 'ahead' ? <b>{dueWords(rhythm, asOf)}</b> : dueWords(rhythm, asOf)}
      </Fact>
      <Fact name={say.estimate}>{usualWords(rhythm, meetings.kind, asOf)}</Fact>
    </dl>
  );
}
