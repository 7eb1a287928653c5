const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const things = { sessions: ['session', 'sessions'], engagements: ['engagement', 'engagements'] } as const;
type Kind = keyof typeof things;
const count = (n: number, kind: Kind) => `${n} ${things[kind][n === 1 ? 0 : 1]}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Every sentence about mechanisms: their pages and the figures on them. */
export const mechanisms = {
  title: 'Mechanisms',
  indexLede: (n: number, all: number, tracks: number) =>
    `${n === all ? `${n}` : `${n} of ${all}`} mechanisms with an engagement in view, in ${tracks === 1 ? '1 track' : `${tracks} tracks`}.`,
  list: (track: string) => `Mechanisms of the track ${track}`,
  columns: { name: 'Mechanism', count: 'Engagements', sessions: 'Sessions', span: 'First to last', interval: 'Stated interval', due: 'Next due' },
  sessionsOf: (inView: number, all: number) => (inView === all ? String(all) : `${inView} of ${all}`),
  noSessions: '–',
  noInterval: 'none',
  noDue: '–',
  late: { overdue: 'overdue', dormant: 'dormant' },
  wasDue: (date: string) => `was due ${date}`,
  dormantEstimate: 'dormant, est.',
  dormantEstimateNote:
    '“Dormant, est.”: no source states an interval, and more than twice the median time between its own sessions has passed without one.',
  group: (n: number) => (n === 1 ? '1 mechanism' : `${n} mechanisms`),
  silent: 'Without an engagement in view',
  intervalNote: 'An interval and what is due stand here only where a source states the interval.',

  filtered: 'Sessions outside these filters are drawn hollow and set in grey; dates, gaps and agenda are those of the whole record:',
  override: (name: string) => `The filter by mechanism rests on this page: it is about ${name} alone.`,

  statement: {
    count: (n: number, kind: Kind) => count(n, kind),
    span: (first: string, last: string) => ` on record, from ${first} to ${last}`,
    once: (date: string) => ` on record, in ${date}`,
    undated: ' on record, dated to a decade',
    inView: (n: number) => `; ${n === 0 ? 'none' : n} in view`,
    end: '.',
    missing: (list: string, one: boolean) => `${one ? 'Session' : 'Sessions'} ${list} ${one ? 'is' : 'are'} not on record.`,
    range: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
    undatedSessions: (list: string) => `Dated to a decade only: ${list}.`,
    numbered: (n: number, date: string) => `session ${n} (${date})`,
    none: 'No engagement of this mechanism is on record.',
  },

  rhythm: {
    title: 'Rhythm',
    stated: 'Stated interval',
    due: 'Next due',
    estimate: 'Usual gap',
    notStated: 'No source states one',
    source: 'Source',
    kept: (n: number, of: number) =>
      of === 1
        ? n === 1 ? 'The one gap on record kept to it' : 'The one gap on record was longer'
        : n === of ? `All ${of} gaps on record kept to it` : n === 0 ? `All ${of} gaps on record were longer` : `${n} of ${of} gaps on record kept to it`,
    ahead: (session: string, date: string) => `${capital(session)}, ${date}`,
    overdue: (session: string, date: string, asOf: string) => `${capital(session)} was due in ${date}; none is on record as of ${asOf}: overdue`,
    dormant: (session: string, date: string, asOf: string) => `${capital(session)} was due in ${date}; none is on record as of ${asOf}, and another interval has passed: dormant`,
    noDue: 'Not stated: no source gives an interval',
    median: (median: string, n: number) => `${median}: the median of ${n} gaps`,
    spread: (least: string, most: string) => `, which range from ${least} to ${most}`,
    guess: (date: string) => `. An estimate from that: about ${date}`,
    passed: (date: string, asOf: string) => `. By that rhythm one would have been held about ${date}; none is on record as of ${asOf}`,
    guessEnd: '.',
    tooFew: (n: number) => n === 0 ? 'No gap between two neighbouring sessions is on record' : `Only ${n === 1 ? 'one gap' : `${n} gaps`} on record: too few for an estimate`,
    irregular: 'Held as occasion arises: no rhythm is estimated',
    led: (party: string) => `Led for ${party} by`,
    ledNone: 'not recorded',
    track: 'Track',
  },

  timeline: {
    title: { sessions: 'Sessions, and who was host', engagements: 'Engagements, and who was host' },
    due: 'Next due',
    wasDue: 'Was due',
    shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
    mark: (title: string, date: string, place: string) => [title, date, place].filter(Boolean).join(', '),
    hostTimes: (host: string, n: number) => `${host} ${n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`}`,
    hosted: (list: string) => `Host: ${list}`,
    inTurn: (elsewhere: boolean) => (elsewhere ? '; where one of the parties was host, they took turns.' : ', in turn.'),
    turns: (n: number, of: number, elsewhere: boolean) => `; ${elsewhere ? 'where one of the parties was host, ' : ''}the host changed ${n === 1 ? 'once' : `${n} times`} in ${of}.`,
    end: '.',
    gaps: (shortest: string, longest: string) => shortest === longest ? `Time between two: ${shortest}.` : `Between two lay from ${shortest} to ${longest}.`,
    only: 'Only one is on record.',
    nothing: 'Nothing of it is dated to a year.',
    legend: { inView: 'in view', outside: 'outside the filters', year: 'known to the year only', due: 'next due, where a source states an interval' },
    notes: {
      figures: { sessions: 'Figures beside dots are session numbers, those on the upper line the time elapsed, where there is room.', engagements: 'Figures on the upper line are the time elapsed, where there is room.' },
      broken: 'Dashed: sessions between are not on record.',
      today: (date: string) => `The vertical line is ${date}, the date of the dataset.`,
      unplaced: (list: string) => `Not placed, for want of a year: ${list}.`,
      inside: 'A meeting inside another of the same mechanism is a part of it and not drawn.',
    },
    table: { session: 'Session', title: 'Title', date: 'Date', host: 'Host', place: 'Place', elapsed: 'Since the one before', view: 'Filters', inView: 'in view', outside: 'outside the filters' },
  },

  sessions: {
    title: { sessions: 'Sessions', engagements: 'Engagements' },
    aside: 'Latest first',
    columns: { session: 'Session', date: 'Date', place: 'Place', topics: 'Topics', sources: 'Sources' },
    noTopics: 'no topic recorded',
    absent: 'not on record',
    notNamed: 'not named',
    roleNotRecorded: 'role not recorded',
    others: (n: number) => `and ${n} more`,
    outside: 'outside the filters',
    more: (n: number) => `Show ${n} earlier`,
    fewer: 'Show the latest only',
  },

  matrix: {
    title: { sessions: 'Topics by session', engagements: 'Topics by engagement' },
    last: { sessions: 'last session', engagements: 'last engagement' },
    came: 'new',
    went: 'gone',
    n: 'n',
    compared: (later: string, earlier: string) => `From ${earlier} to ${later}`,
    cameOn: (topics: string) => `${topics} came onto the agenda`,
    wentOff: (topics: string) => `${topics} went off it`,
    same: 'the agenda stayed the same',
    onlyOne: 'Topics are on record for one meeting alone: nothing to compare.',
    silentLast: (name: string) => `No topic is on record for ${name}, the last of all.`,
    most: (topics: string, n: number, all: number) => all === 1 ? `${topics} came up.` : `${topics} came up most, in ${n} of ${engagements(all)}.`,
    nothing: 'No topic is on record.',
    join: (parts: readonly string[]) => `${parts.join('; ')}.`,
    colon: (head: string, rest: string) => `${head}: ${rest}`,
    legend: { raised: 'raised', outside: 'raised, outside the filters' },
    notes: {
      n: (n: number, kind: Kind) => `n = ${count(n, kind)}.`,
      silent: (n: number, kind: Kind) => `${count(n, kind)} ${n === 1 ? 'records' : 'record'} no topic: the column is empty, which does not mean that nothing was discussed.`,
      agenda: '“New” and “gone” compare the last two with topics on record; what a report leaves out may have been discussed.',
    },
    session: (n: number) => `session ${n}`,
    row: (topic: string, n: number, all: number) => `${topic}: ${n} of ${all}`,
    cell: (topic: string, title: string, date: string) => [topic, title, date].join(', '),
    table: { topic: 'Topic', total: 'Total', yes: 'yes', caption: 'Topics by session' },
  },

  outcomes: { title: 'Outcomes', aside: 'Latest first', none: 'No outcome is on record.', silent: (n: number, kind: Kind) => `${capital(count(n, kind))} without an outcome on record.` },
  beside: { title: 'Other engagements of this mechanism', all: (n: number) => `All ${engagements(n)} of this mechanism` },
  engagements,
} as const; // prettier-ignore
