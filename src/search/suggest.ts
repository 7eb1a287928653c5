import { nextDue, standing } from '#charts/cadence/due.ts';
import { formatDate } from '#i18n/dates.ts';
import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry } from './entry.ts';
import type { Shelf } from './shelf.ts';

export type Suggestions = {
  /** Forums whose next session is due, the nearest first. */
  readonly due: readonly Entry[];
  readonly latest: readonly Entry[];
};

const FEW = 3;

/** What is worth a look before anything is typed: the same for every reader of the same ledger. */
export function suggest(ledger: Ledger, shelves: readonly Shelf[]): Suggestions {
  const of = (kind: Shelf['kind']) => shelves.find((shelf) => shelf.kind === kind)?.entries ?? [];
  const due = of('mechanism')
    .flatMap((entry) => {
      const next = nextDue(ledger, entry.id);
      return next && standing(next, ledger.core.meta.asOf) === 'ahead' ? [{ entry, next }] : [];
    })
    .sort((a, b) => (a.next.day < b.next.day ? -1 : 1))
    .map(({ entry, next }): Entry => ({
      ...entry,
      note: () => say.due(formatDate(next.date, 'long'), next.ordinal),
    }));
  return { due: due.slice(0, FEW), latest: of('engagement').slice(0, FEW) };
}
