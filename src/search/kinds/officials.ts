import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry, Numbers } from '../entry.ts';
import { mostFirst } from './order.ts';

/** The roles and ranks of each official as they were recorded, the latest last. */
function rolesOf(ledger: Ledger): Map<string, Set<string>> {
  const roles = new Map(ledger.core.officials.map(({ id }) => [id, new Set<string>()]));
  for (const { participants } of ledger.engagements)
    for (const { official, role, rank } of participants) {
      const own = roles.get(official);
      for (const title of [rank, role]) {
        if (title === null) continue;
        own?.delete(title);
        own?.add(title);
      }
    }
  return roles;
}

export function officialEntries(ledger: Ledger, numbers: Numbers): Entry[] {
  const roles = rolesOf(ledger);
  const entries = ledger.core.officials.map((official): Entry => {
    const { id, name, nameNative, aliases, side } = official;
    const own = [...(roles.get(id) ?? [])];
    const native = nameNative === name ? null : nameNative;
    return {
      kind: 'official',
      id,
      names: [name, ...(native === null ? [] : [native]), ...aliases],
      note: () => say.note([native, side, own.at(-1)]),
      narrowing: { kind: 'code', facet: 'official', code: id },
      parts: () => own,
    };
  });
  return mostFirst(entries, ({ id }) => numbers('official', id));
}
