import { ordinalFigure } from './ordinals.ts';

const plural = (n: number, written: string, one: string, many: string) =>
  `${written} ${n === 1 ? one : many}`;

const SMALL = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Every sentence of engagements: functions where a sentence holds numbers or names. */
export const engagements = {
  engagements: (n: number, written: string) => plural(n, written, 'engagement', 'engagements'),
  sources: (n: number, written: string) => plural(n, written, 'source', 'sources'),
  conflicts: (n: number, written: string) => plural(n, written, 'conflict', 'conflicts'),
  lowConfidence: 'low confidence',

  filters: {
    title: 'Filters',
    open: (active: number) => (active === 0 ? 'Filters' : `Filters, ${active} active`),
    show: (n: number, written: string) => `Show ${plural(n, written, 'engagement', 'engagements')}`,
    search: 'Search titles, people, topics',
    searchShort: 'Search in this list',
    years: 'Years',
    match: 'An engagement must have',
    any: 'any',
    all: 'all',
    anyName: 'any of the chosen',
    allName: 'all of the chosen',
    side: 'Side',
    bothSides: 'both',
    rest: (written: string) => `${written} more`,
    restWithNone: (written: string) => `${written} with none`,
    fewer: 'Show fewer',
    noOption: 'Nothing in this list matches.',
    active: 'Active filters',
    clearAll: 'Clear all',
    inForce: (values: readonly string[]) => values.join(' · '),
    or: 'or',
    and: 'and',
    /** What is removed: a value and the filter that it belongs to. */
    chip: (facet: string, value: string) => `${facet}: ${value}`,
    count: 'Count',
    countMeetings: 'every meeting',
    countVisits: 'visits once',
    visitsAtOptions:
      'A visit counts at every option that it or one of its meetings has: the numbers of a list can add up to more than there are.',
  },

  empty: {
    title: 'No engagement meets all of these filters.',
    which: 'Without one of them there are some:',
    without: (filter: string) => `Without ${filter}`,
    hopeless: 'No single filter is to blame: only fewer of them together leave something.',
    clearAll: 'Clear all filters',
  },

  cards: {
    sort: 'Sort by',
    sorts: { date: 'date', level: 'level', sources: 'sources' },
    notNamed: 'not named',
    otherLeads: (written: string) => `and ${written} more`,
    moreTopics: (written: string) => `${written} more`,
    addTopic: (topic: string) => `Filter by ${topic}`,
    removeTopic: (topic: string) => `Remove the filter ${topic}`,
    showMore: (written: string) => `Show ${written} more`,
    session: (mechanism: string, ordinal: number) => `${mechanism}, ${ordinalFigure(ordinal)} session`,
    placeNotRecorded: 'place not recorded',
    roleNotRecorded: 'role not recorded',
  },

  facts: {
    title: 'What the record says',
    supported: 'Supported by source',
    names: {
      date: 'Date',
      place: 'Place',
      participants: 'Who took part',
      topics: 'Topics',
      outcomes: 'Outcomes',
      mode: 'Mode',
      title: 'Title',
      level: 'Level',
      ordinal: 'Session number',
    },
    none: {
      place: 'Not recorded',
      participants: 'Nobody is named',
      topics: 'No topic is recorded',
      outcomes: 'No outcome is recorded',
    },
    sideNotNamed: 'nobody named',
    classified: 'Classified as',
    byRule: 'by rule',
    notes: 'Notes',
    byEditor: 'editor',
    trackOf: (track: string) => `${track} track`,
    levelOf: (level: string) => `level: ${level}`,
    marks: (numbers: string, of: string) => `Supported by ${numbers} of ${of}`,
    noMark: 'No source supports this',
    /** Spoken after how many conflicts there are. */
    about: (fact: string) => `about: ${fact}`,
    /** The button that shows the reports behind a fact; spoken after how many there are. */
    whoSays: (fact: string) => `for: ${fact}. Who says so`,
    several: (written: string) => `${written} sources`,
    rests: {
      none: 'no source',
      one: 'one source',
      oneAggregator: 'one source, an aggregator',
      aggregators: 'aggregators only',
    },
  },

  sourceList: {
    title: (n: number, written: string) => plural(n, SMALL[n] ?? written, 'source', 'sources'),
    noTitle: 'Title not recorded',
    noDate: 'date not recorded',
    noAddress: 'No address on record',
    open: 'Open report',
    at: (host: string) => `at ${host}`,
    supports: (n: string, of: string) => `supports ${n} of ${of} facts`,
    marks: 'A figure beside a fact names the source that supports it; a dot means that the source is silent.',
    confidence: (confidence: string) => `Confidence of the record: ${confidence}.`,
    reprints: 'Reprints of one agency text count as several sources.',
  },

  conflict: {
    title: 'Conflicts',
    none: 'None in this record.',
    noneOwn: (n: number) =>
      `None in this record. ${n === 1 ? 'One other session carries one.' : 'Other sessions carry these.'}`,
    otherSessions: 'In other sessions of the same mechanism',
    of: 'of the',
    followed: 'followed',
    notFollowed: 'not followed',
    claimed: 'claimed',
    ledger: 'this ledger’s reading',
    why: 'Why',
    quoted: (claim: string) => `“${claim}”`,
  },

  around: {
    title: 'Around it',
    partOf: 'Part of',
    contains: 'Within it',
    previous: 'Previous',
    next: 'Next',
    none: 'No visit around it on record',
  },
} as const;
