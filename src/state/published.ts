import type { QueryClient } from '@tanstack/react-query';
import type { Core } from '#model/browser.ts';
import { openLedger, type Ledger } from '#model/ledger.ts';
import { publishedQuery } from './ledger.ts';

/** The published ledger; rejects with a `FileFailure`. */
export const fetchLedger = (client: QueryClient): Promise<Ledger> =>
  client.query({ ...publishedQuery, staleTime: 'static' });

/** Where the ledger is at hand already: in the build. */
export const giveLedger = (client: QueryClient, core: Core) =>
  client.setQueryData(publishedQuery.queryKey, openLedger(core));
