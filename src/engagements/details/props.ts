import type { EngagementDetails } from '#model/browser.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Source } from '#model/record.ts';
import type { PageState } from '#url/view.ts';

/** What every part of an engagement's page is made from. */
export type DetailProps = {
  readonly ledger: Ledger;
  readonly engagement: LedgerEngagement;
  readonly details: EngagementDetails;
  /** Every source of the ledger. */
  readonly sources: readonly Source[];
  readonly state: PageState;
};
