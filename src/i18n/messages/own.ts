const rows = (n: number, written: string) => (n === 1 ? '1 engagement' : `${written} engagements`);
const left = (n: number, written: string) => (n === 1 ? '1 row' : `${written} rows`);

/** Every sentence about a dataset that a reader opens himself: fetched when somebody does. */
export const own = {
  title: 'Open your own data',
  lede: 'A dataset of any two countries, drawn by these figures in place of this one. The file stays on this device: nothing is sent anywhere.',
  choose: 'Choose a file',
  drop: 'or drop one anywhere on the page.',
  formats: 'A dataset as JSON, a table as CSV, or a Data Package as zip.',
  address: 'Or from an address',
  addressHint: 'https://…',
  addressWrong: 'An address begins with https://',
  addressNote: 'The other site must allow it (CORS). It learns your network address, and no more.',
  openAddress: 'Open',
  veil: 'Drop the file to open it as your own dataset',
  several: 'One file at a time: a dataset of several tables is opened as a zip.',

  stages: {
    reading: 'Reading',
    parsing: 'Reading the rows',
    checking: 'Checking the rows',
    indexing: 'Preparing the figures',
  },
  stage: (what: string, rows: string | null) => (rows === null ? `${what}…` : `${what}: ${rows} so far…`),
  opening: (name: string) => `Opening ${name}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was opened.',
  broken: 'The file could not be opened, for a reason that this program did not expect:',

  mapping: {
    title: 'Which column is what?',
    lede: (columns: string, rows: string) => `The table has ${columns} columns and ${rows} rows.`,
    name: 'What the dataset is called',
    parties: 'The two sides',
    partyName: (first: boolean) => (first ? 'First side' : 'Second side'),
    partyCode: (first: boolean) => (first ? 'Code of the first' : 'Code of the second'),
    codeHint: 'two letters',
    columns: { name: 'Column and its first values', field: 'Holds' },
    caption: 'Columns of the table',
    nothing: '(left out)',
    field: (column: string) => `What “${column}” holds`,
    fields: {
      date: 'Date',
      title: 'Title',
      summary: 'Summary',
      type: 'Type',
      level: 'Level',
      mode: 'Mode',
      mechanism: 'Mechanism',
      track: 'Track',
      city: 'City',
      country: 'Country',
      domains: 'Topics, parted by ;',
      officialsFirst: 'Officials of the first side, parted by ;',
      officialsSecond: 'Officials of the second side, parted by ;',
      source: 'Source (address or publisher)',
      id: 'Identifier',
    },
    missing: (fields: string) => `Still to be named: ${fields}.`,
    badParties: 'Each side needs a name and a code of two capital letters; the two must differ.',
    noTitle: 'The dataset needs a name.',
    open: 'Open the table',
  },

  refused: 'Nothing in this file could be used',
  complained: (name: string) => `${name}: not every row can be used`,
  usable: (n: number, written: string, dropped: number, writtenDropped: string) =>
    dropped === 0
      ? `${rows(n, written)} can be shown. Some of what they say was left out:`
      : `${rows(n, written)} can be shown, ${left(dropped, writtenDropped)} cannot:`,
  more: (n: string) => `${n} more of these are not listed.`,
  complaints: {
    caption: 'What is wrong',
    columns: { row: 'Row', field: 'Field', wrong: 'What is wrong, and how to mend it' },
    whole: 'file',
  },
  openGood: (n: number, written: string) => `Open the ${n === 1 ? 'one good row' : `${written} good rows`}`,
  another: 'Choose another file',

  kept: {
    title: 'Kept in this browser',
    entry: (n: number, written: string, size: string, day: string) =>
      `${rows(n, written)}, ${size}, kept on ${day}`,
    kilobytes: (n: string) => `${n} kB`,
    megabytes: (n: string) => `${n} MB`,
    open: (name: string) => `Open ${name}`,
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    gone: 'This dataset is no longer kept in this browser.',
    unread: 'What this browser keeps could not be read.',
  },

  banner: {
    label: 'Whose data is shown',
    yours: 'Your dataset:',
    holds: (n: number, written: string, file: string) =>
      `${rows(n, written)} from ${file}, in this browser only.`,
    dropped: (n: number, written: string) => `${left(n, written)} left out`,
    complaints: (n: number, written: string) => (n === 1 ? '1 complaint' : `${written} complaints`),
    keep: 'Keep in this browser',
    keeping: 'Keeping…',
    isKept: 'Kept in this browser',
    remove: 'Remove from this browser',
    notKept: 'This browser refused to keep it.',
    back: (parties: string) => `Back to the ${parties} ledger`,
    backPublished: 'Back to the published ledger',
  },
} as const;
