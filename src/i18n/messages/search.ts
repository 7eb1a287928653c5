import { ordinalFigure } from './ordinals.ts';

/** Every sentence of the search over everything. */
export const search = {
  title: 'Search the ledger',
  field: 'Search engagements, officials, mechanisms, topics, organisations and places',
  placeholder: 'Engagements, people, topics',
  results: 'Results',
  kinds: {
    engagement: 'Engagements',
    official: 'Officials',
    mechanism: 'Mechanisms',
    topic: 'Topics',
    organisation: 'Organisations',
    place: 'Places',
  },
  due: (date: string, session: number | null) =>
    session === null ? `Due in ${date}` : `${ordinalFigure(session)} session due in ${date}`,
  suggestions: { due: 'Next due', latest: 'Latest engagements', pages: 'Pages' },
  note: (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' · '),
  engagements: (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`),
  named: (place: string) => `${place} · engagements that name it`,
  /** How many are listed of how many. */
  some: (shown: string, total: string) => `${shown} of ${total}`,
  all: (words: string, n: number, written: string) =>
    n === 1
      ? `One engagement with “${words}” in its text`
      : `Engagements with “${words}” in their text (${written})`,
  /** Above what is found for fewer words than were typed. */
  instead: (words: readonly string[]) =>
    `Nothing on record holds all of these words. Found for ${words.map((some) => `“${some}”`).join(' or ')}:`,
  /** Words of a question that do not say what it is about, folded. */
  littleWords: new Set(
    (
      'a about after all an and any are as at be been before between by can come could did discuss discussed do does ' +
      'ever find first for from gave get give given had happen happened has have held hold how i in is it its last latest ' +
      'many me meet mention mentioned met most much of often on or our over raise raised show since speak spoke take taken ' +
      'talk talked tell than that the their them there these they this those to told took under until up was we were what ' +
      'when where which while who whom whose why will with would you'
    ).split(' '),
  ),
  nothing: 'Nothing on record holds all of these words.',
  nothingTip: 'Accents and case do not matter, and the beginning of a word is enough. Try fewer words.',
  found: (n: number, written: string, kinds: string) =>
    n === 0 ? 'Nothing found' : `${n === 1 ? '1 result' : `${written} results`}: ${kinds}`,
  kindCount: (kind: string, written: string) => `${kind} ${written}`,
  open: 'open',
  choose: 'choose',
  filter: 'filter',
  filterBy: (what: string) => `Filter by ${what}`,
  filterShort: 'Filter by',
  loading: 'Loading the ledger…',
} as const;
