import { counting } from './counting.ts';
import { coverage } from './coverage.ts';

const plural = (n: number, written: string, one: string, many: string) =>
  n === 1 ? one : `${written} ${many}`;

/** Every sentence of the page that says how the ledger works: much prose, fetched with that page alone. */
export const method = {
  title: 'Method',
  lede: (engagements: string, officials: string, sources: string, date: string) =>
    `How ${engagements} engagements and ${officials} officials were read out of ${sources} published reports, how they are counted, and what is not known. The ledger stands as of ${date}.`,
  /** Why figures name fewer sources than the ledger holds. */
  cited: (cited: string, rest: number) =>
    rest === 0
      ? `All of these reports are cited by engagements.`
      : `Engagements cite ${cited} of these reports, which is what figures count; ${rest === 1 ? '1 stands' : `${rest} stand`} on record only for a claim in a disagreement, a mechanism’s interval or a moment.`,
  contents: 'On this page',
  sections: {
    made: 'How it was made',
    included: 'What is included',
    verified: 'How it was checked',
    limits: 'What to keep in mind',
    known: 'What is known and what is not',
    coverage: 'Coverage is not activity',
    gaps: 'Known gaps',
    counting: 'How engagements are counted',
    codebook: 'Codebook',
    mechanisms: 'Mechanisms',
    conflicts: 'Where sources disagree',
    downloads: 'Downloads',
    licence: 'Licence',
    cite: 'How to cite',
  },
  coverage,
  /** What makes a contact an engagement of this ledger. */
  included: [
    'An engagement is included if a published report says that the two sides were in contact, that the contact was about security in the sense of the codebook, and when it was, at least to the decade.',
    'Who counts: leaders, ministers, officials, forces, police, parliaments and public bodies of either side; companies and institutes, at working level, where the contact was about security.',
    'What counts: every type of the codebook, from summits to port calls and handovers. A statement by one side alone is not a contact. Where the only report was written in advance, the notes of the record say so.',
    'Every fact needs a report that states it. What no report states stays empty: an empty place, level or list of people says that nothing is known, not that there was none.',
  ],
  leftOut: 'Left out on purpose',

  known: {
    caption: 'Engagements by what is known of them',
    columns: { what: 'What is known', count: 'Engagements', share: 'Share' },
    keys: {
      day: 'Date known to the day',
      month: 'Date known to the month only',
      year: 'Date known to the year only',
      decade: 'Date known to the decade only',
      approximate: 'Date approximate',
      inferred: 'Year inferred',
      bothSides: 'People of both sides named',
      oneSide: 'People of one side named',
      nobody: 'Nobody named',
      noPlace: 'Place not recorded',
      noLevel: 'Level not stated',
      noTopic: 'No topic recorded',
      outcomes: 'At least one outcome recorded',
      severalSources: 'Two or more sources',
      oneSource: 'One source',
      aggregators: 'Aggregators only',
      conflict: 'Sources disagree on something',
      high: 'Confidence high',
      medium: 'Confidence medium',
      low: 'Confidence low',
    },
    note: 'Confidence is high where more than aggregators report the engagement and a source states its day.',
  },

  gaps: {
    intro:
      'Sessions bear the number that a source gives them. Where numbers are missing, those sessions took place or may have, but no dated report of them was found.',
    caption: 'Numbered mechanisms with missing or undated sessions',
    columns: { forum: 'Mechanism', missing: 'Not on record', undated: 'Day not known' },
    range: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    undated: (n: number, date: string) => `${n} (${date})`,
    none: '–',
    emptyYears: (years: string) => `No engagement is on record for ${years}.`,
  },

  counting,

  /** Of long tables; what they hold stands in the plural. */
  fold: {
    show: (n: number, what: string) => `Show the ${n} ${what}`,
    hide: (what: string) => `Hide the ${what}`,
  },

  codebook: {
    columns: { label: 'Label', code: 'Code', definition: 'Definition', count: 'Engagements' },
    dimensions: {
      track: 'Tracks',
      type: 'Types',
      level: 'Levels',
      mode: 'Modes',
      host: 'Hosts',
      domain: 'Topics',
      outcomeKind: 'Kinds of outcome',
      part: 'Parts taken',
      sourceTier: 'Kinds of source',
    },
    counts: { outcomeKind: 'Outcomes', part: 'Participations', sourceTier: 'Sources' } as Readonly<
      Record<string, string>
    >,
  },

  mechanisms: {
    what: 'mechanisms',
    caption: 'Mechanisms and families of contacts',
    columns: {
      name: 'Mechanism',
      track: 'Track',
      description: 'What it is',
      interval: 'Stated interval',
      count: 'Engagements',
    },
    every: (n: number, unit: 'year' | 'month') => (n === 1 ? `1 ${unit}` : `${n} ${unit}s`),
    none: 'none stated',
  },

  conflicts: {
    intro: (n: number, written: string, records: string) =>
      `${plural(n, written, 'One disagreement', 'disagreements')} in ${records} records. All claims are kept, and each page says who claims what, and why.`,
    rule: 'A report of the day is followed before later recollection or announcement, an official text before the press.',
    caption: 'Disagreements between sources and how they were settled',
    columns: {
      engagement: 'Engagement',
      fact: 'Fact',
      follows: 'Followed',
      against: 'Not followed',
      why: 'Why',
    },
    show: (written: string) => `Show all ${written}`,
    hide: 'Hide',
    open: 'none: left open',
  },

  downloads: {
    intro:
      'Every file is generated from the same records as this site. The checksum is the SHA-256 of the file, so that anyone can see whether a copy is the one that was published; downloads.json holds the same list for programs.',
    caption: 'Published files',
    columns: { file: 'File', what: 'What it holds', rows: 'Rows', size: 'Size', sha256: 'SHA-256' },
    kinds: {
      dataset: 'The whole ledger',
      package: 'Description of the tables (Frictionless Data Package)',
      database: 'The whole ledger as a SQLite database',
      table: 'Table',
      schema: 'JSON Schema',
      calendar: 'Calendar',
      feed: 'Feed of the latest engagements',
    } as Readonly<Record<string, string>>,
    files: {
      'engagements.csv': 'One row for each engagement',
      'participations.csv': 'Who took part in what, in which role, rank and organisation',
      'topics.csv': 'What was raised in which engagement',
      'outcomes.csv': 'What was agreed, announced, offered or handed over',
      'follows.csv': 'Which later engagement takes up which outcome, and who shows it',
      'moments.csv': 'Dates of context for the axes of time',
      'moment-sources.csv': 'Who reports each of them',
      'statements.csv': 'Which source supports which fact of which engagement',
      'conflicts.csv': 'Where sources disagree, and which one is followed',
      'notes.csv': 'Notes of the editors on single records',
      'officials.csv': 'One row for each official',
      'other-names.csv': 'Other forms of their names',
      'roles.csv': 'Roles of each official over time, on whose word',
      'organisations.csv': 'One row for each organisation',
      'mechanisms.csv': 'One row for each mechanism',
      'mechanism-organisations.csv': 'Which organisations carry which mechanism',
      'sources.csv': 'One row for each published report',
      'codes.csv': 'The codebook',
    } as Readonly<Record<string, string>>,
    leftOut: (n: string) => `${n} engagements without a day are left out`,
    failed: 'The list of files did not load.',
    waiting: 'Loading the list of files…',
    size: (kilobytes: string) => `${kilobytes} kB`,
  },

  licence: (name: string) => ({
    before: 'The data are published under ',
    name,
    after:
      ': use, share and adapt them, also commercially, as long as you name the ledger and its version. The reports themselves belong to their publishers; the ledger states facts and links to them, and copies no text. The program is published under the MIT licence.',
  }),
  /** Of a dataset of the reader's own nobody here can say more than it says itself. */
  ownLicence: 'What this dataset says of its licence: ',
  cite: {
    whole: 'Dataset',
    intro:
      'Name the version: later versions correct earlier ones. Every figure, page and record has a citation of its own under “Cite”.',
    other: 'BibTeX, RIS, CSL-JSON',
  },
} as const;
