const counted = (n: number) => (n === 1 ? '1 outcome' : `${n} outcomes`);
const threads = (n: number) => (n === 1 ? '1 thread' : `${n} threads`);
const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);

/** Every sentence about outcomes and what became of them: their page, their figure, their place beside an engagement. */
export const outcomes = {
  title: 'Outcomes',
  /** A row is an engagement, and may bear several outcomes. */
  download: (n: number) =>
    n === 1 ? 'Download their engagement (CSV)' : `Download their ${n} engagements (CSV)`,
  lede: (n: number, taken: number) =>
    `${counted(n)} of the engagements in view; ${taken === 0 ? 'none is' : taken === 1 ? '1 is' : `${taken} are`} taken up by a later engagement on record.`,
  list: 'Every outcome',
  explained:
    'Taken up: a report of a later engagement says that it was carried out, handed over, extended, settled, reviewed, or held as agreed. No later record: no report in the ledger says so, which is not the same as nothing having happened. Handovers and other results say only what is on record.',
  none: 'No outcome in view has this kind and status.',
  noneAtAll: 'No outcome of the engagements in view is on record.',
  group: { label: 'Group by', kind: 'kind', year: 'year' },
  status: { label: 'Show', all: 'all', taken: 'taken up', open: 'no later record' },
  kinds: { label: 'Kind', all: 'all kinds' },
  ofKind: (label: string, n: number) => `${label}, ${n}`,
  undated: 'Year not known',
  shown: (n: number) => counted(n),
  more: (n: number) => `Show ${n} more`,
  fewer: 'Show fewer',
  open: 'No later record',
  takenUp: 'Taken up',
  sequel: 'Follow-through',
  takesUp: 'Takes up',
  takenUpBy: 'Taken up by',
  of: (outcome: string) => `“${outcome}”`,
  sources: (n: number) => (n === 0 ? 'no source named' : n === 1 ? '1 source' : `${n} sources`),
  shownBy: (publishers: string) => `Shown by ${publishers}.`,

  figure: {
    title: 'What became of what was agreed',
    nothing: 'No thread of three engagements or more has one in view.',
    taken: (n: number, of: number) =>
      n === 0
        ? `Of ${counted(of)} in view none is taken up by a later engagement on record`
        : `${n} of ${counted(of)} in view ${n === 1 ? 'is' : 'are'} taken up by a later engagement on record`,
    longest: (start: string, n: number, span: string) =>
      `the longest thread, “${start}”, has ${engagements(n)} in ${span}.`,
    noThread: 'no thread runs through three engagements.',
    join: '; ',
    row: (label: string, kind: string, n: number) => `${label} (${kind}), ${engagements(n)}`,
    mark: (title: string, date: string, note: string, isIn: string) =>
      [title, date, note, isIn].filter(Boolean).join('. '),
    outside: 'outside the filters',
    drawn: (n: number, of: number) =>
      n === 1
        ? `The thread with most engagements, of ${of}.`
        : `The ${n} threads with most engagements, of ${of}.`,
    more: (n: number) => `and ${n} more`,
    legend: { outside: 'outside the filters', year: 'known to the year only' },
    shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
    notes: {
      rule: (n: number, steps: number) =>
        `${threads(n)} of three engagements or more, with ${steps} of them in view. Each starts with an outcome that takes up no earlier one on record.`,
      short: (n: number) =>
        `${threads(n)} of two engagements ${n === 1 ? 'is' : 'are'} in the table and in the list below.`,
      words:
        'Words below dots say what kind of outcome takes up the earlier one, figures above the line the time elapsed, where there is room.',
      beyond: (n: number) =>
        `${n === 1 ? '1 engagement lies' : `${n} engagements lie`} outside the years shown or has no year.`,
      silence: 'A thread that ends may go on unreported.',
      today: (date: string) => `The vertical line is ${date}, the date of the dataset.`,
    },
    table: {
      caption: 'Engagements of each thread',
      start: 'Starts with',
      kind: 'Kind',
      date: 'Date',
      engagement: 'Engagement',
      by: 'Taken up by',
      how: 'How',
      elapsed: 'Since the last',
      inView: 'In view',
      yes: 'yes',
      no: 'no',
      whole: 'the engagement as a whole',
    },
  },
} as const;
