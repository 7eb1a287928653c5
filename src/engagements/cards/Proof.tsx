import { engagements as say } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { Doubts } from './Doubts.tsx';
import css from './Doubts.module.css';

type Props = { readonly engagement: Pick<LedgerEngagement, 'sources' | 'conflicts' | 'confidence'> };

/** On whose word an engagement stands in a list: how many reports, and a mark where they disagree or are weak. */
export const Proof = ({ engagement }: Props) => (
  <>
    <span className={css.mark}>
      {say.sources(engagement.sources.length, formatNumber(engagement.sources.length))}
    </span>
    <Doubts engagement={engagement} />
  </>
);
