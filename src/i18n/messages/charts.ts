const CARDINALS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
] as const; // prettier-ignore

/** Up to ten in words, in sentences. */
const cardinal = (n: number): string => CARDINALS[n] ?? String(n);
const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const times = (n: number) => ['never', 'once', 'twice'][n] ?? `${cardinal(n)} times`;
const short = (year: number) => `’${String(year % 100).padStart(2, '0')}`;

const sentences = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' ');

type Unit = 'year' | 'quarter' | 'month';
type Stack = 'track' | 'level' | 'type' | 'mode' | 'host';

const STACKS: Readonly<Record<Stack, string>> = {
  track: 'track', level: 'level', type: 'type', mode: 'mode', host: 'host',
}; // prettier-ignore
const PLURALS: Readonly<Record<Stack, string>> = {
  track: 'tracks', level: 'levels', type: 'types', mode: 'modes', host: 'hosts',
}; // prettier-ignore

/** What the frame says around every figure. */
const figure = {
  sentences,
  /** Below the chart; “n = 12” is not broken at a line's end. */
  notes: (parts: readonly string[]) => sentences(parts).replaceAll('n = ', 'n\u00a0=\u00a0'),
  sentence: (words: string) => `${words}.`,
  /** Of bars, in what they are stacked by. */
  other: (by: Stack, n: number) => `${cardinal(n).replace(/^./, (c) => c.toUpperCase())} other ${PLURALS[by]}`,
  legend: (title: string) => `Legend of ${title}`,
  unit: 'Unit of time',
  units: { year: 'Year', quarter: 'Quarter', month: 'Month' } as Readonly<Record<Unit, string>>,
  stackBy: 'Stack by',
  stacks: STACKS,
  pairsShown: 'Show',
  pairs: { most: 'who met most', all: 'all' } as const,
  forumsShown: 'Mechanisms',
  forums: { regular: 'that met again', all: 'all' } as const,
  panelsBy: 'One for each',
  panels: { domain: 'topic', track: 'track', level: 'level' },
  asTable: 'View as table',
  asChart: 'View as chart',
  /** Spoken after the name of a chart that can be explored. */
  howToWalk: {
    across: 'Left and right arrow keys walk over the bars, up and down over the parts of one; Enter filters by it.',
    down: 'Arrow keys walk over the bars; Enter filters by it.',
    cells: 'Arrow keys walk over the cells; Enter filters by the topic and year.',
  },
  brush: {
    hint: 'Drag over years, or walk with Shift, then Enter, to filter by them.',
    spoken: (years: string) => `${years}. Enter filters by these years, Escape leaves them.`,
  },
  /** Over a bar: of what it counts, how much is pointed at in another figure. */
  share: (n: number, of: number) => `${n} of ${of}`,
  behind: {
    hint: 'Point at a number, or walk there by arrow keys, to list what it counts.',
    title: (what: string) => `Behind ${what}:`,
    part: (period: string, label: string) => `${period}, ${label}`,
    show: (n: number, written: string) => (n === 1 ? 'show 1 engagement' : `show ${written} engagements`),
    hide: 'hide the list',
    none: 'no engagement.',
  },
  tapAgain: 'Tap again to filter by it.',
  scroll: (title: string) => `${title}, can be scrolled sideways`,
  rule: {
    meetings: 'Meetings inside a visit are counted one by one.',
    visits: 'A visit and the meetings inside it count once.',
  },
  n: (n: string) => `n = ${n}.`,
  sources: (n: string) => (n === '1' ? '1 source cited.' : `${n} sources cited.`),
  notPlaced: (n: number, dates: readonly string[]) =>
    `Not placed: ${engagements(n)} dated only ${dates.map((date) => `“${date}”`).join(', ')}.`,
  notCounted: (n: number, dates: readonly string[]) =>
    `Not counted: ${engagements(n)} dated only ${dates.map((date) => `“${date}”`).join(', ')}, which may lie in these years.`,
  recordsTo: (day: string) => `Records to ${day}.`,
  nothing: 'Nothing is in view.',
}; // prettier-ignore

const frequency = {
  title: (unit: Unit, by: Stack, visits: boolean) =>
    `${visits ? 'Visits and meetings' : 'Meetings'} per ${unit}, by ${STACKS[by]}`,
  n: 'n',
  shortYear: short,
  period: {
    year: (year: number) => String(year),
    quarter: (year: number, slot: number) => `Q${slot + 1} ${year}`,
    month: (year: number, month: string) => `${month} ${year}`,
    unknown: (unit: Unit, year: number) => `${year}, ${unit} not known`,
  },
  unknown: { quarter: 'quarter not known', month: 'month not known' },
  unknownLegend: { quarter: 'Quarter not known', month: 'Month not known' },
  takeaway: {
    /** The value that most engagements have. */
    most: (by: Stack, label: string, share: string) =>
      by === 'track'
        ? `The ${label} track accounts for ${share}.`
        : by === 'host'
          ? `${label} is the most frequent host, of ${share}.`
          : `${label} is the most frequent ${STACKS[by]}, with ${share}.`,
    notStated: (by: Stack, share: string) => `For ${share}, the ${STACKS[by]} is not stated.`,
    tied: (by: Stack, labels: string, n: number) =>
      `${labels} are the most frequent ${PLURALS[by]}, with ${cardinal(n)} each.`,
    share: (percent: string, of: string) => `${percent} of the ${of} engagements`,
    few: (n: number, of: number) => `${n} of ${engagements(of)}`,
    busiest: (unit: Unit, period: string, n: number) => `The busiest ${unit} was ${period}, with ${cardinal(n)}.`,
    busiestTied: (unit: Unit, periods: string, n: number) =>
      `The busiest ${unit}s were ${periods}, with ${cardinal(n)} each.`,
    noneTwice: (unit: Unit) => `No ${unit} has more than one.`,
    atMost: (unit: Unit, n: number, times: number) =>
      `No ${unit} has more than ${cardinal(n)}; ${cardinal(times)} have as many.`,
    trend: (now: string, years: string, before: string, earlier: string) =>
      `On average ${now} a year in ${years}, after ${before} in ${earlier}`,
    trendAndBusiest: (trend: string, year: string, n: number) => `${trend}; the busiest year was ${year}, with ${n}.`,
    mayBeReporting: (before: string, now: string) =>
      `Engagements are also better reported: ${now} reports each, up from ${before}. A part of the rise may be better reporting.`,
    only: (label: string, period: string) => `One engagement: ${label}, ${period}.`,
    nothing: 'No engagement in view has a year on record.',
  },
  notes: {
    hatched: (n: number, unit: Unit) =>
      n === 1
        ? `1 engagement is known to the year only and hatched, beside the ${unit}s of its year.`
        : `${n} engagements are known to the year only and hatched, beside the ${unit}s of their year.`,
    approximate: (n: number) =>
      n === 1 ? '1 date is approximate.' : `${n} dates are approximate.`,
    inferred: (n: number) => (n === 1 ? 'The year of 1 is inferred.' : `The years of ${n} are inferred.`),
    grouped: (label: string, values: readonly string[]) => `${label}: ${values.join(', ')}.`,
  },
  table: {
    year: 'Year', quarter: 'Quarter', month: 'Month',
    notKnown: 'not known', total: 'Total', approximate: 'Approximate dates', inferred: 'Inferred years',
  },
  walk: {
    spoken: (period: string, n: number, parts: readonly string[]) =>
      n === 0 ? `${period}: none.` : `${period}: ${engagements(n)}${parts.length > 1 ? `; ${parts.join(', ')}` : parts.length === 1 ? `, ${parts[0] ?? ''}` : ''}.`,
    part: (label: string, n: string) => `${label} ${n}`,
    partSpoken: (period: string, label: string, n: number) => `${period}, ${label}: ${n}.`,
    approximate: (n: number) => `${n} with an approximate date`,
    inferred: (n: number) => `${n} with an inferred year`,
  },
}; // prettier-ignore

const topics = {
  title: 'Topics raised',
  n: 'n',
  share: 'share',
  topic: 'Topic',
  engagements: 'Engagements',
  sharePercent: 'Share, %',
  previousCount: (years: string) => `Engagements, ${years}`,
  previousShare: (years: string) => `Share ${years}, %`,
  takeaway: {
    most: (topic: string, where: string) => `${topic} came up most, ${where}`,
    tied: (topics: string, where: string) => `${topics} came up most, each ${where}`,
    spread: (n: number, where: string) => `${cardinal(n)} topics came up most, each ${where}`,
    beside: (chosen: string, rest: string) => `Beside ${chosen}, ${rest}`,
    besideMany: (n: number, rest: string) => `Beside the ${cardinal(n)} filtered topics, ${rest}`,
    share: (percent: string) => `in ${percent} of engagements`,
    few: (n: number, of: number) => `in ${n} of ${engagements(of)}`,
    before: (sentence: string, years: string, share: string) => `${sentence} (${years}: ${share})`,
    beforeFew: (n: number, of: number) => `${n} of ${of}`,
    nothing: 'No engagement in view records a topic.',
    one: (topics: string) => `The one engagement raised ${topics}`,
    noOther: (chosen: string) => `No engagement in view raises anything beside ${chosen}.`,
  },
  notes: {
    several: 'An engagement can raise several topics, so shares add to more than 100%.',
    n: (n: string) => `n = ${n}.`,
    previous: (n: string, years: string, before: string) => `n = ${n}; previous equal period ${years}, n = ${before}.`,
    silent: (n: number) => `${engagements(n)} ${n === 1 ? 'records' : 'record'} no topic.`,
    union: 'A visit raises what the meetings inside it raise.',
  },
  walk: {
    spoken: (topic: string, n: number, of: number, share: string) => `${topic}: ${n} of ${engagements(of)}, ${share}.`,
    value: (n: number, share: string) => `${n} · ${share}`,
    previous: (years: string, n: number, of: number, share: string) => `${years}: ${n} of ${of}, ${share}`,
  },
}; // prettier-ignore

const heatmap = {
  title: 'When each topic was raised',
  n: 'n',
  shortYear: short,
  zero: '0',
  range: (from: number, to: number | null) => (to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`),
  rangeOfEngagements: (range: string) => `${range} engagements`,
  takeaway: {
    every: (topic: string, year: number, n: number) =>
      `${topic} was raised in every year, most in ${year} (${engagements(n)})`,
    some: (topic: string, years: number, of: number, year: number, n: number) =>
      `${topic} was raised in ${years} of ${of} years, most in ${year} (${engagements(n)})`,
    once: (topic: string, year: number) => `${topic} was raised once, in ${year}`,
    one: (topic: string, year: number, n: number) => `${topic} was raised in ${year} alone (${engagements(n)})`,
    oneYear: (topic: string, year: number, n: number) => `${topic} came up most often in ${year}, in ${engagements(n)}.`,
    flat: (topic: string, years: number, of: number, n: number) =>
      `${topic} was raised in ${years} of ${of} years, at most ${times(n)} in each`,
    second: (first: string, topic: string, year: number, n: number) => `${first}; ${topic} most in ${year} (${n}).`,
    end: (sentence: string) => `${sentence}.`,
    nothing: 'No engagement in view records a topic and a year.',
  },
  notes: { start: 'By year of start.' },
  table: { caption: 'Engagements by topic and year', topic: 'Topic', total: 'Total' },
  cell: (topic: string, year: number, n: number) => `${topic}, ${year}: ${n === 0 ? 'none' : engagements(n)}`,
  row: (topic: string, n: number) => `${topic}: ${engagements(n)}`,
  year: (year: number) => `All engagements of ${year}`,
  behind: (topic: string, year: number | undefined) =>
    [topic, year].filter((part) => part !== undefined && part !== '').join(', '),
}; // prettier-ignore

/** Every sentence of charts: functions where a sentence holds numbers or names. */
export const charts = { cardinal, times, figure, frequency, topics, heatmap } as const;
