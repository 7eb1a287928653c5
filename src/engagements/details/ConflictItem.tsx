import type { ReactNode } from 'react';
import { engagements as engagementsWords } from '#i18n/messages/engagements.ts';
import type { Conflict, Source } from '#model/record.ts';
import { readings } from './claims.ts';
import { ReportLink } from './ReportLink.tsx';
import css from './Conflicts.module.css';

type Props = {
  /** Where links lead to it. */
  readonly id?: string;
  readonly conflict: Conflict;
  readonly sources: readonly Source[];
  /** Where it belongs, if not to this page. */
  readonly of?: ReactNode;
};

/** What is disputed, who says what, which reading the ledger follows and why. */
export function ConflictItem({ id, conflict, sources, of }: Props) {
  const say = engagementsWords;
  return (
    <div id={id} className={css.conflict}>
      <p>
        <b>≠ {say.facts.names[conflict.field]}</b> {of}
      </p>
      <dl className={css.readings}>
        {readings(conflict, sources).map(({ stand, text, by }) => (
          <div key={text + by.map(({ id }) => id).join()} className={css.reading} data-stand={stand}>
            <dt>{say.conflict[stand]}</dt>
            <dd className={css.text}>{text}</dd>
            <dd className={css.by}>
              {by.length === 0 && say.conflict.ledger}
              {by.map((source) => (
                <p key={source.id}>
                  {source.publisher} · <ReportLink source={source} />
                </p>
              ))}
            </dd>
          </div>
        ))}
        <div className={css.reading}>
          <dt>{say.conflict.why}</dt>
          <dd className={css.reason}>{conflict.why}</dd>
        </div>
      </dl>
    </div>
  );
}
