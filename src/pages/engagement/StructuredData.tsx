import { useEffect } from 'react';
import type { EngagementDetails } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import { structuredEngagement } from './structured.ts';

type Props = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly details: EngagementDetails;
  readonly address: string;
};

/** A block of data in the head of the document: no script runs, and the security policy has nothing to refuse. */
export function StructuredData({ ledger, engagement, details, address }: Props) {
  useEffect(() => {
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.textContent = JSON.stringify(structuredEngagement(ledger, engagement, details, address));
    document.head.append(block);
    return () => block.remove();
  }, [ledger, engagement, details, address]);
  return null;
}
