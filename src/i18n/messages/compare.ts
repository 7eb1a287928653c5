const engagements = (n: string) => (n === '1' ? '1 engagement' : `${n} engagements`);
const count = (n: number) => (n === 1 ? '1 engagement' : `${n} engagements`);

type Letter = 'A' | 'B';
type Kind = 'domain' | 'level' | 'track' | 'type';

const KINDS: Readonly<Record<Kind, string>> = {
  domain: 'topic',
  level: 'level',
  track: 'track',
  type: 'type',
};

/** Every sentence about two selections side by side. */
export const compare = {
  title: 'Compare',
  side: (letter: Letter, name: string) => `${letter}: ${name}`,
  both: (filter: string) => `Both: ${filter}`,
  onSide: (letter: Letter, note: string) => (note === '' ? '' : `${letter}: ${note}`),
  n: (a: string, b: string) => `n = ${a} (A) and ${b} (B).`,
  few: (n: number, of: number) => `${n} of ${of}`,
  table: { side: 'Side', n: 'Engagements' },

  frequency: {
    title: 'How often each met',
    period: 'Period',
    bar: (letter: Letter, period: string) => `${letter}, ${period}`,
    spoken: (title: string, n: number) => `${title}: ${count(n)}`,
    mean: (letter: Letter, mean: string, years: string, n: number) => n === 1 ? `${letter} has ${mean} in ${years}` : `${letter} has ${mean} a year in ${years}`,
    noYears: (letter: Letter) => `${letter} has no year on record`,
    means: (sides: readonly string[]) => `On average ${sides.join(', ')}.`,
    busiest: (letter: Letter, years: string, n: number) => `of ${letter} ${years} (${n})`,
    peaks: (sides: readonly string[]) => `The busiest year ${sides.join(', ')}.`,
    oneScale: 'One scale for both.',
    apart: 'One scale for both; the periods lie apart, each begins at the left.',
  },

  shares: {
    titles: { domain: 'Topics raised', level: 'At which level', track: 'On which track', type: 'Of which type' } as Readonly<Record<Kind, string>>,
    columns: { domain: 'Topic', level: 'Level', track: 'Track', type: 'Type' } as Readonly<Record<Kind, string>>,
    columnN: (letter: Letter) => `${letter}, engagements`,
    columnShare: (letter: Letter) => `${letter}, share in %`,
    notes: { domain: 'Shares of all engagements of a side; one can raise several topics, or none.', level: 'Shares of all engagements of a side.', track: 'Shares of all engagements of a side.', type: 'Shares of all engagements of a side.' } as Readonly<Record<Kind, string>>,
    absent: (labels: string) => `On neither side: ${labels}.`,
    furthest: (kind: Kind, label: string, a: string, b: string) => `They differ most in ${kind === 'domain' ? label : `the ${KINDS[kind]} “${label}”`}: ${a} of A, ${b} of B.`,
    same: (kind: Kind) => `By ${KINDS[kind]} they do not differ.`,
    oneEmpty: (letter: Letter) => `${letter} has no engagement to compare with.`,
    chance: 'So few engagements can differ by chance.',
    fewLegend: 'of fewer than 20 engagements',
    bar: (letter: Letter, label: string) => `${letter}, ${label}`,
    spoken: (title: string, n: number, of: number, share: string) => of === 0 ? `${title}: none` : `${title}: ${n} of ${of}, ${share}`,
  },

  multiples: {
    title: (side: string, kind: Kind) => `${side}, by year and ${KINDS[kind]}`,
    panel: (label: string, n: number) => `${label} ${n}`,
    year: 'Year',
    scale: 'One scale for all panels of both sides.',
    most: (label: string, kind: Kind, year: number, n: number) => kind === 'domain' ? `Most in one year: ${label} in ${year}, ${n} times.` : `Most in one year: ${label} in ${year}, ${count(n)}.`,
    tied: (n: number) => n === 1 ? 'No year has more than one of any.' : `No year has more than ${n} of any.`,
    spoken: (label: string, n: number, most: number, years: string) => n === 0 ? `${label}: none` : `${label}: ${count(n)}, at most ${most} in a year${years === '' ? '' : ` (${years})`}`,
  },
  engagements,
} as const; // prettier-ignore
