import { fullPlace } from '#engagements/where.ts';
import { search as say } from '#i18n/messages/search.ts';
import type { Ledger } from '#model/ledger.ts';
import type { Entry, Numbers } from '../entry.ts';
import { mostFirst } from './order.ts';

/** A host: a party, another country, none. */
const hosts = (ledger: Ledger, numbers: Numbers): Entry[] =>
  ledger.codes.host
    .filter(({ code }) => numbers('host', code) > 0)
    .map(({ code, label, definition }) => ({
      kind: 'place',
      id: code,
      names: [label],
      note: () => say.engagements(numbers('host', code)),
      narrowing: { kind: 'code', facet: 'host', code },
      parts: () => [definition],
    }));

/** Cities, those that saw most first. No filter is a city's own: its name is searched for. */
function cities(ledger: Ledger): Entry[] {
  const meetings = new Map<string, { readonly full: string; n: number }>();
  for (const engagement of ledger.engagements) {
    const city = engagement.place?.city;
    if (city == null) continue;
    const known = meetings.get(city) ?? { full: fullPlace(ledger, engagement), n: 0 };
    known.n += 1;
    meetings.set(city, known);
  }
  const entries = Array.from(meetings, ([city, { full }]): Entry => ({
    kind: 'place',
    id: `city ${city}`,
    names: [city],
    note: () => say.named(full),
    narrowing: { kind: 'words', words: city },
    parts: () => [full],
  }));
  return mostFirst(entries, ({ names: [city] }) => meetings.get(city)?.n ?? 0);
}

export const placeEntries = (ledger: Ledger, numbers: Numbers): Entry[] => [
  ...hosts(ledger, numbers),
  ...cities(ledger),
];
