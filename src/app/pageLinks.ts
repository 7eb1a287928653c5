import { useLocation } from 'react-router-dom';
import { paths } from '#url/paths.ts';

/** The pages of the header, in its order. */
export const PAGES = [
  'overview',
  'engagements',
  'officials',
  'mechanisms',
  'topics',
  'outcomes',
  'compare',
  'sources',
  'method',
] as const;
export type Page = (typeof PAGES)[number];

/**
 * Where the header leads. The query is carried over as it stands: the header is there before the ledger is, and without
 * the ledger nobody can say what a query means.
 */
export function usePageLinks(): Readonly<Record<Page, string>> {
  const { search } = useLocation();
  return {
    overview: paths.overview() + search,
    engagements: paths.engagements() + search,
    officials: paths.officials() + search,
    mechanisms: paths.mechanisms() + search,
    topics: paths.topics() + search,
    outcomes: paths.outcomes() + search,
    compare: paths.compare() + search,
    sources: paths.sources() + search,
    method: paths.method() + search,
  };
}
