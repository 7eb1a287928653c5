import { charts } from './charts.ts';

const { times } = charts;
const written = (n: number, text: string) => (n === 1 ? '1' : text);
const pairs = (n: number, text: string) => (n === 1 ? '1 pair' : `${text} pairs`);
const officials = (n: number, text: string) => (n === 1 ? '1 official' : `${text} officials`);
const engagements = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);
const in_ = (years: string) => (years === '' ? '' : `, ${years}`);
const capital = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** Who met whom: matrix and network. */
export const whoMetWhom = {
  nothing: 'No engagement in view lists officials of both sides.',
  pair: (first: string, second: string) => `${first} and ${second}`,
  together: (names: string, n: number) => `${names}: ${engagements(n)}`,
  person: (name: string, n: number, met: number, party: string) =>
    `${name}: ${engagements(n)} with ${met === 1 ? 'an official' : `${met} officials`} of ${party}`,
  notes: {
    met: 'Met: listed in the same engagement, online and by telephone included.',
    oneSided: (n: number) => `${engagements(n)} in view ${n === 1 ? 'does' : 'do'} not list officials of both sides.`,
  },
  table: { together: 'Engagements', first: 'First year', last: 'Last year', all: (party: string) => `Engagements, ${party}` },

  matrix: {
    title: 'Who met whom, and how often',
    total: 'in all',
    pair: 'pair',
    years: 'years',
    n: 'n',
    takeaway: {
      most: (a: string, b: string, n: number, years: string) =>
        `${a} and ${b} met most often: ${times(n)}${in_(years)}.`,
      only: (a: string, b: string, n: number, years: string) => `One pair: ${a} and ${b} met ${times(n)}${in_(years)}.`,
      tied: (names: readonly string[], n: number) => `${names.join('; ')}: these met most often, ${times(n)} each.`,
      manyTied: (many: string, n: number) => `${many} pairs met most often, ${times(n)} each.`,
      allOnce: (n: number, text: string) => `${pairs(n, text)} met, none of them more than once.`,
      once: (once: number, text: string, of: string) =>
        once === 0 ? `All of the ${of} pairs met more than once.` : `Of ${of} pairs, ${written(once, text)} met once.`,
    },
    totals: 'Totals count an engagement once, however many counterparts it lists, and only where officials of both sides are listed: the filter by official can count more.',
    moreOfficials: (parts: readonly string[]) => `Not drawn, but in the table: ${parts.join(' and ')}.`,
    officialsOf: (n: number, text: string, party: string) => `${officials(n, text)} of ${party}`,
    morePairs: (n: number, text: string, least: number, most: number) =>
      `Not drawn, but in the table: ${pairs(n, text)} that met ${least === most ? times(most) : `${times(least)} to ${times(most)}`}.`,
  },

  network: {
    title: 'Who met whom, as a network',
    takeaway: {
      /** `Anna met the most officials of Southland, 13` */
      most: (names: string, each: boolean, party: string, met: string) =>
        `${names} met the most officials of ${party}, ${met}${each ? ' each' : ''}`,
      many: (party: string, met: number, text: string) => `nobody met more than ${officials(met, text)} of ${party}`,
      both: (first: string, second: string) => `${capital(first)}; ${second}.`,
    },
    drawn: {
      least: (n: number, text: string, of: string, least: number) =>
        `Drawn: the ${written(n, text)} of ${of} pairs that met at least ${times(least)}.`,
      some: (n: number, text: string, of: string) => `Drawn: ${written(n, text)} of ${of} pairs, those listed first.`,
    },
    widths: 'Wider lines and larger marks stand for more engagements; nearness has no measure.',
    unnamed: (names: readonly string[], more: number) =>
      `Without their names: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  },
} as const; // prettier-ignore
