const people = (n: number, written: string) => (n === 1 ? '1 official' : `${written} officials`);
const meetings = (n: number, written: string) => (n === 1 ? '1 engagement' : `${written} engagements`);

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Every sentence about officials. */
export const officials = {
  title: 'Officials',
  lede: (n: number, written: string, took: string) => `${people(n, written)} took part in ${took}.`,
  meetings,
  shown: (n: number, written: string) => `${people(n, written)} shown`,
  search: 'Search officials',
  searchHint: 'Name or role',
  side: 'Side',
  bothSides: 'both',
  order: 'Sort by',
  orders: { number: 'engagements', name: 'name' },
  toList: 'To the list of officials',
  list: 'Officials with an engagement in view',
  columns: {
    name: 'Name',
    role: 'Last role in the record',
    years: 'First to last',
    count: 'Engagements',
  },
  fold: {
    all: (written: string) => `Show all ${written} officials`,
    first: (written: string) => `Show the first ${written} only`,
  },
  noRole: 'Role not recorded',
  noYear: 'Year not known',
  none: 'No official fits.',
  noneWays: 'Other words, the other side or fewer filters may help.',
  clear: 'Clear search and side',

  profile: {
    title: 'Engagements',
    family: (name: string) => `family name ${name}`,
    alias: (names: string) => `also printed ${names}`,
    quoted: (name: string) => `“${name}”`,
    engagements: (n: number, written: string) => (n === 0 ? 'No engagement in view' : meetings(n, written)),
    once: (date: string) => `, ${date}`,
    span: (first: string, last: string) => `, ${first} to ${last}`,
    posts: (n: number) => `, in ${SMALL[n] ?? n} posts`,
    met: (name: string, role: string | null, n: number) =>
      `Met ${role === null ? '' : `${role} `}${name} in ${n} of them.`,
    filtered: (n: string, all: string) => `Filters leave ${n} of ${all} engagements in view.`,
    copyLink: 'Copy link',
  },
} as const;
