import { exports_ as exportWords } from '#i18n/messages/export.ts';
import { Button } from '#ui/Button.tsx';
import type { Reason } from '../failure.ts';
import type { Action } from './action.ts';
import { otherWay } from './otherWay.ts';
import css from './Problem.module.css';

type Props = {
  readonly action: Action;
  readonly reason: Reason;
  readonly address: string;
  readonly run: (action: Action) => void;
};

/** Why an export failed, and the ways on. */
export function Problem({ action, reason, address, run }: Props) {
  const say = exportWords;
  const other = otherWay(action, reason);
  return (
    <div role="alert" className={css.problem}>
      <p className={css.reason}>{say.reasons[reason]}</p>
      {action.kind === 'copyLink' && (
        <input
          className={css.address}
          readOnly
          value={address}
          aria-label={say.address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <div className={css.ways}>
        <Button look="text" className={css.way} onClick={() => run(action)}>
          {say.retry}
        </Button>
        {other && (
          <Button look="text" className={css.way} onClick={() => run(other)}>
            {say.instead[other.kind]}
          </Button>
        )}
      </div>
    </div>
  );
}
