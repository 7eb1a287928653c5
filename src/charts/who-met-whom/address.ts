import { withCodes } from '#selection/change.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { Pair, Person } from './meetings.ts';

export const personAddress = (state: PageState, { id }: Person): string => paths.official(id, state);

/**
 * Address that shows exactly the engagements of a pair: the page of one, filtered by the other. Null where the page is filtered by
 * a third official: one filter by officials means any of them, so that no address asks for all three.
 */
export function pairAddress(state: PageState, { first, second }: Pair): string | null {
  const { selection, view } = state;
  const { official } = selection;
  const isImplied = official.length === 0 || official.includes(first.id) || official.includes(second.id);
  if (!isImplied) return null;
  return paths.official(first.id, { selection: withCodes(selection, 'official', [second.id]), view });
} // prettier-ignore
