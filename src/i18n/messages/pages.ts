import { ordinal } from './ordinals.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const engagements = (n: number, written: string) =>
  n === 0 ? 'No engagement' : n === 1 ? '1 engagement' : `${written} engagements`;

/** Every sentence of the pages. */
export const pages = {
  crumbs: 'Where this page belongs',
  printed: { from: (address: string, day: string) => `${address}, printed on ${day}.` },
  report: {
    title: 'Report',
    open: 'Report to print',
    print: 'Print',
    back: 'Back to the overview',
    engagements: (n: number) => (n === 1 ? 'The engagement' : `All ${n} engagements`),
    listing: 'Engagements, with the numbers of their reports',
    columns: { date: 'Date', title: 'Engagement', place: 'Place', sources: 'Sources' },
    sources: 'Sources',
    empty: 'Nothing is in view: there is nothing to report.',
  },
  /** The sentence that says what is in view. */
  statement: {
    count: engagements,
    visits: ', visits counted once',
    on: (topics: string) => `on ${topics}`,
    onAnyOf: (n: string) => `on any of ${n} topics`,
    onAllOf: (n: string) => `on all of ${n} topics`,
    track: (tracks: string, n: number) => `in the ${tracks} ${n === 1 ? 'track' : 'tracks'}`,
    official: (names: string) => `with ${names}`,
    level: (levels: string) => `at the level of ${levels}`,
    text: (words: string) => `with the words ${words}`,
    more: (filters: readonly string[]) => `(${filters.join('; ')})`,
    moreThan: (facet: string, n: string) => `${facet}: any of ${n}`,
    between: (parties: readonly string[]) => ` between ${parties.join(' and ')}`,
    last: 'The last on record:',
    lastInView: 'The last in view:',
    only: 'On record:',
    inPlace: (place: string) => `in ${place}`,
    online: 'online',
    byTelephone: 'by telephone',
    onDay: (date: string) => `on ${date}`,
    inMonth: (date: string) => `in ${date}`,
    due: 'next due',
    dueSession: (n: number, forum: string) => `the ${ordinal(n)} ${forum}`,
    dueForum: (forum: string) => forum,
  },
  actions: {
    label: 'This view',
    copyLink: 'Copy link to this view',
    share: 'Share',
    copied: 'Link copied',
    notCopied: 'Copying was not allowed',
    rows: (n: number, written: string) =>
      n === 1 ? 'Download the row (CSV)' : `Download the ${written} rows (CSV)`,
    /** Where visits count once: a file has a row for the visit and for each of its meetings. */
    rowsOfMeetings: (n: number, written: string) =>
      n === 1 ? 'Download the row (CSV)' : `Download ${written} rows, one per meeting (CSV)`,
    working: 'Writing…',
    failed: 'The rows did not load: try again',
    cite: 'Cite',
    compare: 'Compare…',
  },
  overview: {
    title: 'Overview',
    cited: 'Security engagements: overview',
    open: 'Open data',
    figures: 'Figures',
    /** In a few letters what each shows, in their order. */
    figureNames: {
      'meeting-frequency': 'Meetings',
      'topic-coverage': 'Topics',
      'topic-year': 'Topics by year',
      cadence: 'Sessions',
      'level-over-time': 'Level',
      reciprocity: 'Hosts',
    },
    figureName: (n: number, name: string) => `${n} ${name}`,
    /** By what the cards are sorted by. */
    cards: {
      date: 'Latest engagements',
      level: 'Engagements at the highest level',
      sources: 'Engagements with most sources',
    },
    all: (n: number, written: string) => (n === 1 ? 'The one engagement' : `All ${written} engagements`),
  },
  engagements: { title: 'Engagements', list: 'Engagements in view' },
  engagement: {
    session: (n: number) => capital(`${ordinal(n)} session`),
    nextSession: 'Next session',
    due: (session: string, date: string) => `${session}, due ${date}`,
    wasDue: (session: string, date: string) => `${session}, was due ${date}; none is on record`,
    copyLink: 'Copy link',
    csv: 'This record (CSV)',
    json: 'This record (JSON)',
    record: (id: string) => `Record ${id}`,
  },
  sources: {
    title: 'Sources',
    lede: (n: number, written: string, e: number, engaged: string) =>
      `${n === 1 ? '1 published report' : `${written} published reports`} behind ${e === 1 ? '1 engagement' : `${engaged} engagements`}.`,
    contested: (n: number, written: string) =>
      n === 1
        ? 'One is cited in a disagreement or for a mechanism’s interval only, and in no figure.'
        : `${written} are cited in a disagreement or for a mechanism’s interval only, and in no figure.`,
    unlinked: (n: number, written: string) =>
      n === 1
        ? 'One is known by publisher and headline only: no address is on record.'
        : `${written} are known by publisher and headline only: no address is on record.`,
    search: 'Search sources',
    searchHint: 'Publisher, headline or address',
    order: 'Sort by',
    orders: { number: 'engagements', name: 'publisher', tier: 'kind' },
    supports: (n: number, written: string) => (n === 1 ? '1 engagement' : `${written} engagements`),
    disputes: 'Speaks against others in a conflict of',
    interval: (forums: string) => `States how often this meets: ${forums}`,
    more: (n: string) => `${n} more`,
    shown: (n: string, of: string) => `${n} of ${of} reports`,
    showMore: (n: string) => `Show ${n} more`,
    fewer: 'Show fewer',
    none: 'No source fits. Other words or fewer filters may help.',
  },
  notFound: {
    title: 'Nothing is kept at this address',
    engagement: (id: string) => `The ledger has no engagement called “${id}”.`,
    official: (id: string) => `The ledger has no official called “${id}”.`,
    mechanism: (id: string) => `The ledger has no mechanism called “${id}”.`,
    topic: (id: string) => `The ledger has no topic called “${id}”.`,
    page: (path: string) => `This site has no page “${path}”.`,
    why: 'An engagement may have been renamed when its date became better known.',
    near: 'Perhaps you were looking for',
    ways: 'Go on from here',
    orWays: 'Or go on from here',
    search: (words: string) => `Search the engagements for “${words}”`,
  },
} as const;
