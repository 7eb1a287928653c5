import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry, Numbers } from '../entry.ts';
import { mostFirst } from './order.ts';

/** What a forum of several words is called for short: the first letters of its words with a capital. */
export function initialsOf(name: string): string | null {
  const letters = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map(([letter]) => letter);
  return letters.length > 1 && !/[:,]/.test(name) ? letters.join('') : null;
}

export function mechanismEntries(ledger: Ledger, numbers: Numbers): Entry[] {
  const entries = ledger.core.mechanisms.map(({ id, name, track }): Entry => {
    const short = initialsOf(name);
    const label = ledger.label('track', track);
    return {
      kind: 'mechanism',
      id,
      names: short === null ? [name] : [name, short],
      note: () => say.note([label, say.engagements(numbers('mechanism', id))]),
      narrowing: { kind: 'code', facet: 'mechanism', code: id },
      parts: () => [label],
    };
  });
  return mostFirst(entries, ({ id }) => numbers('mechanism', id));
}
