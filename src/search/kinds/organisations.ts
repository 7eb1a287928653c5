import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry, Numbers } from '../entry.ts';
import { mostFirst } from './order.ts';

export function organisationEntries(ledger: Ledger, numbers: Numbers): Entry[] {
  const entries = ledger.core.organisations
    .filter(({ id }) => numbers('organisation', id) > 0)
    .map(({ id, name, nameNative, side }): Entry => ({
      kind: 'organisation',
      id,
      names: nameNative === null || nameNative === name ? [name] : [name, nameNative],
      note: () => say.note([nameNative, side, say.engagements(numbers('organisation', id))]),
      narrowing: { kind: 'code', facet: 'organisation', code: id },
      parts: () => [],
    }));
  return mostFirst(entries, ({ id }) => numbers('organisation', id));
}
