import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry, Numbers } from '../entry.ts';
import { mostFirst } from './order.ts';

export function topicEntries(ledger: Ledger, numbers: Numbers): Entry[] {
  const entries = ledger.codes.domain.map(({ code, label, definition }): Entry => ({
    kind: 'topic',
    id: code,
    names: [label],
    note: () => say.engagements(numbers('domain', code)),
    narrowing: { kind: 'code', facet: 'domain', code },
    parts: () => [code, definition],
  }));
  return mostFirst(entries, ({ id }) => numbers('domain', id));
}
