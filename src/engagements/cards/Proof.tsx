import { engagements as say } from '#i18n/messages/engagements.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

type Props = { readonly engagement: Pick<LedgerEngagement, 'sources' | 'conflicts' | 'confidence'> };

/** On whose word an engagement stands in a list: how many reports, and a mark where they disagree or are weak. */
export function Proof({ engagement: { sources, conflicts, confidence } }: Props) {
  return (
    <>
      {say.sources(sources.length, formatNumber(sources.length))}
      {conflicts > 0 && (
        <>
          {' · '}
          <b>≠ {say.conflicts(conflicts, formatNumber(conflicts))}</b>
        </>
      )}
      {confidence === 'low' && (
        <>
          {' · '}
          <b>{say.lowConfidence}</b>
        </>
      )}
    </>
  );
}
