import {
  queryOptions,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Details } from '#model/browser.ts';
import { unpack } from '#model/wire.ts';
import { dataOf } from '#url/query.ts';
import { readFile } from './file.ts';

export const publishedQuery = queryOptions({
  queryKey: ['ledger'],
  queryFn: async () => openLedger(unpack(await readFile('core'))),
});

/** A dataset that a reader opened and kept; where this browser has none of that name, the published ledger stands in for it. */
const ownQuery = (name: string, client: QueryClient) =>
  queryOptions({
    queryKey: ['ledger', name],
    queryFn: async () => {
      const { ownLedger } = await import('./own.ts');
      return (await ownLedger(name)) ?? client.query({ ...publishedQuery, staleTime: 'static' });
    },
  });

/** The address says which ledger is open, and nothing else does. */
function useLedgerQuery() {
  const client = useQueryClient();
  const name = dataOf(useLocation().search);
  return name === null ? publishedQuery : ownQuery(name, client);
}

const detailsQuery = (own: string | null) =>
  queryOptions({
    queryKey: own === null ? ['details'] : ['details', own],
    queryFn: async () => (own === null ? readFile('details') : (await import('./own.ts')).ownDetails(own)),
  });

/** The ledger that is open; suspends until it is there. */
export const useLedger = (): Ledger => useSuspenseQuery(useLedgerQuery()).data;

/** The ledger if it is there already: for what stands around the pages. */
export const useLedgerIfOpen = (): Ledger | undefined => useQuery(useLedgerQuery()).data;

/** The published ledger, whichever is open; undefined until it is there. */
export const usePublishedLedger = (): Ledger | undefined => useQuery(publishedQuery).data;

/** The details; suspends until they are there. */
export const useDetails = (): Details => useSuspenseQuery(detailsQuery(useLedger().own)).data;

export type Arriving =
  | { readonly kind: 'not wanted' }
  | { readonly kind: 'on the way' }
  | { readonly kind: 'here'; readonly details: Details }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The details where something only gains by them; never suspends. */
export function useDetailsWhen(wanted: boolean): Arriving {
  const { data, isError, refetch } = useQuery({ ...detailsQuery(useLedger().own), enabled: wanted });
  if (data) return { kind: 'here', details: data };
  if (!wanted) return { kind: 'not wanted' };
  return isError ? { kind: 'failed', retry: () => void refetch() } : { kind: 'on the way' };
}

/** Fetches the details when the moment has come: for files that hold sources. */
export function useDetailsOnDemand(): () => Promise<Details> {
  const client = useQueryClient();
  const { own } = useLedger();
  return useCallback(() => client.query({ ...detailsQuery(own), staleTime: 'static' }), [client, own]);
}
