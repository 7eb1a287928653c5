import { found, type Check } from './check.ts';
import { linksOf } from './follows.ts';

/** Whether a way back from an engagement, from what it takes up to what that takes up, comes to it again. */
function returns(id: string, back: ReadonlyMap<string, readonly string[]>) {
  const seen = new Set<string>();
  const visit = (at: string): boolean =>
    (back.get(at) ?? []).some((next) => {
      if (next === id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return visit(next);
    });
  return visit(id);
}

export const followsCycle: Check = {
  id: 'follows-cycle',
  rule: 'No engagement takes up what came of itself, not even by way of others.',
  tip: 'Follow the links back in time and remove the one that points forward.',
  find: (records) => {
    const links = linksOf(records);
    const back = new Map<string, string[]>();
    for (const { row, follow } of links)
      back.set(row.record.id, [...(back.get(row.record.id) ?? []), follow.engagement]);
    return links
      .filter(({ row }) => returns(row.record.id, back))
      .map(({ row, field, follow }) =>
        found(row, `${field}.engagement`, `${follow.engagement} leads back to it`),
      );
  },
};
