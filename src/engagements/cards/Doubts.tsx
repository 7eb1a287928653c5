import { engagements as say } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import css from './Doubts.module.css';

type Props = { readonly engagement: Pick<LedgerEngagement, 'conflicts' | 'confidence'> };

/** No line begins with it. */
const DOT = '\u00a0· ';

/** Marks behind whatever names an engagement: its reports disagree, or are weak. */
export const Doubts = ({ engagement: { conflicts, confidence } }: Props) => (
  <>
    {conflicts > 0 && (
      <>
        {DOT}
        <b className={css.mark}>≠ {say.conflicts(conflicts, formatNumber(conflicts))}</b>
      </>
    )}
    {confidence === 'low' && (
      <>
        {DOT}
        <b className={css.mark}>{say.lowConfidence}</b>
      </>
    )}
  </>
);
