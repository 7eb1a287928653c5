import { queryOptions, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { openLedger, type Ledger } from '#model/ledger.ts';
import type { Details } from '#model/browser.ts';
import { readFile } from './file.ts';

const ledgerQuery = queryOptions({
  queryKey: ['ledger'],
  queryFn: async () => openLedger(await readFile('core')),
});

const detailsQuery = queryOptions({ queryKey: ['details'], queryFn: () => readFile('details') });

/** The ledger; suspends until it is there. */
export const useLedger = (): Ledger => useSuspenseQuery(ledgerQuery).data;

/** The ledger if it is there already: for what stands around the pages. */
export const useLedgerIfOpen = (): Ledger | undefined => useQuery(ledgerQuery).data;

/** The details; suspends until they are there. */
export const useDetails = (): Details => useSuspenseQuery(detailsQuery).data;

export type Arriving =
  | { readonly kind: 'not wanted' }
  | { readonly kind: 'on the way' }
  | { readonly kind: 'here'; readonly details: Details }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** The details where something only gains by them; never suspends. */
export function useDetailsWhen(wanted: boolean): Arriving {
  const { data, isError, refetch } = useQuery({ ...detailsQuery, enabled: wanted });
  if (data) return { kind: 'here', details: data };
  if (!wanted) return { kind: 'not wanted' };
  return isError ? { kind: 'failed', retry: () => void refetch() } : { kind: 'on the way' };
}

/** Fetches the details when the moment has come: for files that hold sources. */
export function useDetailsOnDemand(): () => Promise<Details> {
  const client = useQueryClient();
  return useCallback(() => client.query({ ...detailsQuery, staleTime: 'static' }), [client]);
}
