import { own as say } from '#i18n/messages/own.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { Complaint } from '#own/opening.ts';
import { Button } from '#ui/Button.tsx';
import { Complaints } from './Complaints.tsx';
import css from './OwnDialog.module.css';

type Props = {
  readonly complaints: readonly Complaint[];
  readonly complained: number;
  /** Engagements that can be shown, where there are any. */
  readonly rows?: number;
  readonly dropped?: number;
  readonly onOpen?: () => void;
  readonly onAgain: () => void;
};

/** What is wrong with a file, and the way on with what is right. */
export function Complained({ complaints, complained, rows = 0, dropped = 0, onOpen, onAgain }: Props) {
  return (
    <>
      {onOpen && (
        <p className={css.lede}>{say.usable(rows, formatNumber(rows), dropped, formatNumber(dropped))}</p>
      )}
      <Complaints complaints={complaints} complained={complained} />
      <p className={css.ways}>
        {onOpen && (
          <Button look="solid" onClick={onOpen}>
            {say.openGood(rows, formatNumber(rows))}
          </Button>
        )}
        <Button onClick={onAgain}>{say.another}</Button>
      </p>
    </>
  );
}
