import { QueryClient } from '@tanstack/react-query';

/** The ledger's files are immutable: fetched once, never stale, and asked for even where the browser believes it is offline. */
export const createClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 1,
        // The files hold no Date or Map, but thousands of objects that need no comparing.
        structuralSharing: false,
      },
    },
  });
