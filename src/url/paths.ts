import { toQuery } from './query.ts';
import type { PageState } from './view.ts';

/** An address inside the application: the path is the thing, the query is the view. */
const address = (path: string, state: PageState | undefined, anchor?: string) =>
  path +
  (state === undefined ? '' : toQuery(state)) +
  (anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`);

const inside = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`;

/** Every link of the application; with a state, the link keeps it. */
export const paths = {
  overview: (state?: PageState) => address('/', state),
  engagements: (state?: PageState) => address('/engagements', state),
  engagement: (id: string, state?: PageState) => address(inside('/engagements', id), state),
  officials: (state?: PageState) => address('/officials', state),
  official: (id: string, state?: PageState) => address(inside('/officials', id), state),
  mechanisms: (state?: PageState) => address('/mechanisms', state),
  mechanism: (id: string, state?: PageState) => address(inside('/mechanisms', id), state),
  topics: (state?: PageState) => address('/topics', state),
  topic: (domain: string, state?: PageState) => address(inside('/topics', domain), state),
  outcomes: (state?: PageState) => address('/outcomes', state),
  report: (state?: PageState) => address('/report', state),
  compare: (state?: PageState) => address('/compare', state),
  sources: (state?: PageState) => address('/sources', state),
  source: (id: string, state?: PageState) => address('/sources', state, id),
  method: (anchor?: string, state?: PageState) => address('/method', state, anchor),
} as const;
