import { ordinal } from './ordinals.ts';

const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const sessions = (n: number) => (n === 1 ? '1 session' : `${n} sessions`);

/** A forum in a sentence: one thing takes an article, several do not. */
const the = (name: string) => (/ and |s$/.test(name) ? name : `the ${name}`);
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** An interval of so many months: `every two years`. */
function every(months: number): string {
  const [n, unit] = months % 12 === 0 ? [months / 12, 'year'] : [months, 'month'];
  return n === 1 ? `every ${unit}` : `every ${COUNTS[n] ?? n} ${unit}s`;
}
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Cadence, the series of one mechanism, and the figures of an official. */
export const chartsOfficial = {
  ordinal,
  theSession: (n: number | null) => (n === null ? 'the next session' : `the ${ordinal(n)} session`),
  sentences: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' '),

  cadence: {
    title: 'Sessions of each mechanism, and the next one due',
    titleNoneDue: 'Sessions of each mechanism',
    nothing: 'No mechanism with at least two sessions on record has one in view.',
    metAfter: (name: string, interval: number, gaps: readonly string[]) =>
      `${capital(the(name))}, meant to meet ${every(interval)}, met after ${gaps.join(' and then ')}.`,
    metBetween: (name: string, interval: number, shortest: string, longest: string) =>
      `${capital(the(name))}, meant to meet ${every(interval)}, left ${shortest === longest ? shortest : `from ${shortest} to ${longest}`} between sessions.`,
    onlyOne: (name: string, interval: number) =>
      `${capital(the(name))}, meant to meet ${every(interval)}, has one session on the axis.`,
    fallsDue: (session: string, date: string) => `${capital(session)} falls due in ${date}.`,
    fellDue: (session: string, date: string) =>
      `${capital(session)} fell due in ${date} and is not on record.`,
    mostSessions: (name: string, n: number, shortest: string, longest: string) =>
      shortest === longest
        ? `${capital(the(name))} has most sessions on record, ${n}, ${shortest} apart.`
        : `${capital(the(name))} has most sessions on record, ${n}, between ${shortest} and ${longest} apart.`,
    noneStated: 'No source states an interval for any of these mechanisms.',
    legend: {
      inView: 'session in view',
      outside: 'session outside the filters',
      year: 'known to the year only',
      due: 'next due, where a source states an interval',
      absent: 'not on record or not dated',
      host: (host: string) => `host: ${host}`,
    },
    others: 'Mechanisms without a second session on record, or that meet as occasion arises',
    drawn: (n: number, of: number) =>
      n === 1
        ? `The mechanism with most sessions, of ${of}.`
        : `The ${n} mechanisms with most sessions, of ${of}.`,
    silent: 'dormant, est.',
    absent: (numbers: string, several: boolean) =>
      `${several ? 'Sessions' : 'Session'} ${numbers}: not on record or not dated; drawn where ${several ? 'they' : 'it'} would fall, not at a date`,
    columns: { inView: 'In view', interval: 'Stated interval', due: 'Next due' },
    inView: (n: number, of: number) => `${n} of ${of}`,
    noInterval: 'none',
    noDue: '–',
    standing: { ahead: '', overdue: 'overdue', dormant: 'dormant' },
    phone: {
      due: (date: string) => `due ${date}`,
      late: (standing: string, date: string) => `${standing}: was due ${date}`,
      none: 'no interval stated',
    },
    shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
    notes: {
      rule: (n: number, forums: number) =>
        `Mechanisms with at least two sessions on record and one in view: n = ${sessions(n)} of ${forums} ${forums === 1 ? 'mechanism' : 'mechanisms'}.`,
      figures:
        'Where there is room, figures under dots are session numbers and between dots the time elapsed.',
      dense: (most: number) =>
        `A row of more than ${most} sessions has one mark for several; the table has them all.`,
      more: (n: number) => `and ${n} more`,
      month: 'A short capsule is known to the month only.',
      broken: 'A dashed line passes over sessions that are not on record or not dated.',
      before: (year: number) => `Sessions before ${year} are not shown.`,
      after: (year: number) => `Sessions after ${year} are not shown.`,
      outside: (from: number, to: number) => `Sessions before ${from} and after ${to} are not shown.`,
      unplaced: (list: string) => `Not placed, for want of a year: ${list}.`,
      missing: (list: string) =>
        `Not on record, drawn as small rings where they would fall, not at a date (one ring for several before the first on record or where room is short): ${list}.`,
      missingUnseen: (list: string) => `Not on record: ${list}.`,
      unknownHost: 'A mark without a stroke: the host is not stated.',
      folded: (n: number) =>
        `${n} more ${n === 1 ? 'mechanism' : 'mechanisms'} with engagements in view ${n === 1 ? 'is' : 'are'} folded away: visits and calls as occasion arises, and what has met once.`,
      others: (n: number, forums: number) =>
        `Below: ${engagements(n)} in view of ${forums} other ${forums === 1 ? 'mechanism' : 'mechanisms'}.`,
      numbered: (name: string, numbers: string, date: string) => `${name} ${numbers} (“${date}”)`,
      missingOf: (name: string, numbers: string) => `${name} ${numbers}`,
      range: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
      none: '“None” means that no source states an interval.',
      late: (list: string, date: string) => `No session on record since it fell due, as of ${date}: ${list}.`,
      dormant: 'Dormant: another interval has passed as well.',
      silent: (list: string) =>
        `Dormant, est.: no source states an interval, and more than twice the median time between its own sessions has passed without one, an estimate: ${list}.`,
      today: (date: string) => `The vertical line is ${date}, the date of the dataset.`,
    },
    mark: (title: string, date: string, status: string) => `${title}, ${date}, ${status}`,
    row: (name: string, inView: string, due: string) => `${name}: ${inView} sessions in view, ${due}`,
    dueMark: (session: string, date: string, isAhead: boolean) =>
      `${capital(session)} ${isAhead ? 'due' : 'was due'} ${date}`,
    table: {
      caption: 'Sessions of each mechanism',
      forum: 'Mechanism', track: 'Track', session: 'Session', date: 'Date', host: 'Host', status: 'Status',
      elapsed: 'Since the one before', months: 'Months since the one before', interval: 'Stated interval',
      inView: 'in view', outside: 'outside the filters', undated: 'not placed', missing: 'not on record',
      due: 'due', overdue: 'overdue', dormant: 'dormant',
    }, // prettier-ignore
  },

  career: {
    title: 'Posts held at each engagement',
    explained:
      'A line runs from the first to the last engagement that gives the post, not from appointment to departure.',
    mostOften: (post: string, n: number, of: number) =>
      `Most often as ${post}, in ${n} of ${engagements(of)}.`,
    onePost: (n: number) =>
      n === 1 ? 'One engagement, one post.' : `The same post in all ${engagements(n)}.`,
    equally: (posts: number, n: number) => `${posts} posts, in ${engagements(n)} each.`,
    nothing: 'No engagement in view lists this official.',
    n: 'n',
    noRole: 'Role not recorded',
    ranks: 'Rank in the record',
    range: (from: string, to: string) => `${from} – ${to}`,
    mark: (title: string, date: string) => `${title}, ${date}`,
    notes: {
      rule: 'Each dot is one engagement.',
      as: 'Posts and ranks are as the sources of each engagement print them.',
      imprecise: 'A capsule is as long as what is known of the date.',
      unplaced: (list: string) => `Not placed, for want of a year: ${list}.`,
      oneUnplaced: (title: string, date: string) => `${title} (“${date}”)`,
    },
    table: {
      caption: 'Engagements by post',
      post: 'Post',
      rank: 'Rank',
      date: 'Date',
      engagement: 'Engagement',
    },
  },

  strip: {
    title: (mechanism: string) => `Sessions of ${the(mechanism)}`,
    /** Of a forum that is not held in sessions. */
    titleOfOthers: (mechanism: string) => `${mechanism}, before and after`,
    session: (n: number | null, date: string) =>
      n === null ? capital(date) : `${capital(ordinal(n))}, ${date}`,
    thisPage: 'this page',
    aroundThis: 'this meeting was part of it',
    conflicts: (n: number) => (n === 1 ? '≠ 1 conflict' : `≠ ${n} conflicts`),
    details: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
    due: (n: number | null, date: string) =>
      n === null ? `Next due ${date}` : `${capital(ordinal(n))}, due ${date}`,
    wasDue: (n: number | null, date: string) =>
      n === null ? `Next was due ${date}` : `${capital(ordinal(n))}, was due ${date}`,
    interval: (text: string) => `interval ${text}`,
    previous: (session: string) => `Previous: ${session}`,
    next: (session: string) => `Next: ${session}`,
    after: (elapsed: string) => `after ${elapsed}`,
    takeaway: (mechanism: string, n: number) => `${capital(the(mechanism))} has ${sessions(n)} on record.`,
    takeawayOfOthers: (mechanism: string, n: number) => `${mechanism}: ${engagements(n)} on record.`,
    part: (shown: number, of: number) => `Drawn are ${shown} of ${of} on record, those nearest to this one.`,
    unplaced: (list: string) => `Not placed, for want of a year: ${list}.`,
    missing: (list: string) => `Not on record: ${list}.`,
    dueNote: 'Due: the last session and the interval that a source states.',
    spoken: (label: string, details: string) => (details === '' ? label : `${label}: ${details}`),
    table: {
      caption: 'Sessions',
      session: 'Session',
      date: 'Date',
      place: 'Place',
      elapsed: 'Since the one before',
      conflicts: 'Conflicts',
    },
  },
} as const;
