import { charts } from './charts.ts';

const { times } = charts;
const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);

/** How far apart two shares are: as much as so few engagements allow to say. */
export type Verdict = 'rose' | 'fell' | 'same' | 'few';
const VERDICTS: Readonly<Record<Exclude<Verdict, 'few'>, string>> = {
  rose: 'the level rose',
  fell: 'the level fell',
  same: 'the level is about the same',
};

/** Every sentence about how high contacts go. */
export const level = {
  title: 'How high the contacts go',
  all: 'All engagements',
  high: 'Minister or above',
  legend: {
    highest: 'highest level of its year',
    other: 'any other engagement',
    notStated: 'level not stated',
  },
  takeaway: {
    share: (now: string, years: string, n: string, before: string, earlier: string, of: string) =>
      `At minister level or above: ${now} of ${n} engagements in ${years}, after ${before} of ${of} in ${earlier}`,
    trend: (sentence: string, verdict: Exclude<Verdict, 'few'>) => `${sentence}: ${VERDICTS[verdict]}.`,
    few: (now: number, n: number, years: string, before: number, of: number, earlier: string) =>
      `At minister level or above: ${now} of ${n} in ${years}, after ${before} of ${of} in ${earlier}; so few show no trend.`,
    inAll: (high: number, n: number) => `At minister level or above: ${high} of ${engagements(n)}.`,
    highest: (label: string) => `The highest level in view is ${label}.`,
    reached: (label: string, years: number, of: number, last: number) =>
      `The highest level in view, ${label}, was reached in ${years} of ${of} years, last in ${last}.`,
    reachedOnce: (label: string, year: number) => `The highest level in view, ${label}, was reached in ${year} alone.`,
    only: (label: string, year: number) => `One engagement: ${label}, ${year}.`,
    betterNow: (before: string, now: string) =>
      `Engagements are better reported than before, ${now} reports each after ${before}: lower levels may be missing from the earlier years.`,
    betterBefore: (before: string, now: string) =>
      `Engagements are less well reported than before, ${now} reports each after ${before}: lower levels may be missing from the later years.`,
    nothing: 'No engagement in view has a year on record.',
  },
  notes: {
    mark: 'A dot is one engagement, by the year of its start; where they are too many, a number stands instead. Above the dashed line: minister or above.',
    visits: 'A visit is shown at its own level.',
    notStated: (n: number) =>
      `${engagements(n)} of no stated level ${n === 1 ? 'is' : 'are'} left out of the shares.`,
  },
  cell: (label: string, year: number, n: number) => `${label}, ${year}: ${n === 0 ? 'none' : engagements(n)}`,
  row: (label: string, n: number) => `${label}: ${n === 0 ? 'none' : engagements(n)}`,
  behind: (label: string, year: number | null) => (year === null ? label : `${label}, ${year}`),
  table: {
    caption: 'Engagements by year and level',
    year: 'Year',
    total: 'Total',
    high: 'Minister or above',
    highest: 'Highest level',
    none: 'not stated',
  },
} as const; // prettier-ignore

/** Every sentence about where contacts are held. */
export const reciprocity = {
  title: 'Who hosts, and how often',
  in: (country: string) => `In ${country}`,
  all: 'All of these',
  takeaway: {
    more: (country: string, n: number, other: string, less: number, percent: string) =>
      `${country} hosted ${n}, ${other} ${less}: ${percent} of those held in either were in ${country}.`,
    moreFew: (country: string, n: number, other: string, less: number) =>
      `${country} hosted ${n}, ${other} ${less}.`,
    even: (countries: string, n: number) => `${countries} hosted ${n} each.`,
    recent: (years: string, country: string, n: number, other: string, less: number) =>
      n === less ? `In ${years} it was ${n} in each.` : `In ${years} it was ${n} in ${country} and ${less} in ${other}.`,
    years: (country: string, n: number, from: number, to: number) =>
      `${country} hosted more in each of the ${n} years ${from}–${to}.`,
    run: (forum: string, n: number, country: string, years: string) =>
      `The longest run in one country of a mechanism held in both: ${forum}, ${times(n)} in a row in ${country}, ${years}.`,
    only: (place: string, year: number) => `One engagement: ${place}, ${year}.`,
    neither: 'None in view was held in either country.',
    nothing: 'No engagement in view has a year and a place on record.',
  },
  notes: {
    rule: 'By the country in which it was held, at its start; who travelled is not recorded.',
    apart: 'Below the bars: held in neither country.',
    visits: 'A visit is counted where it was held.',
    unknown: (n: number) =>
      n === 1
        ? '1 engagement is not drawn: no source states where it was held.'
        : `${n} engagements are not drawn: no source states where they were held.`,
    run: 'A mechanism’s run counts a visit with its meetings once, and ends where it is held elsewhere, online or at a place not stated.',
  },
  cell: (place: string, year: number, n: number) => `${place}, ${year}: ${n === 0 ? 'none' : engagements(n)}`,
  row: (place: string, n: number) => `${place}: ${n === 0 ? 'none' : engagements(n)}`,
  behind: (place: string, year: number | null) => (year === null ? place : `${place}, ${year}`),
  table: {
    caption: 'Engagements by year and place',
    year: 'Year',
    unknown: 'Not stated',
    total: 'Total',
  },
} as const; // prettier-ignore
