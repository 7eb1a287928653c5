const people = (n: number, written: string) => (n === 1 ? '1 official' : `${written} officials`);
const meetings = (n: number, written: string) => (n === 1 ? '1 engagement' : `${written} engagements`);

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
  list: 'Officials with an engagement in view',
  columns: {
    name: 'Name',
    role: 'Last role in the record',
    years: 'First to last',
    count: 'Engagements',
  },
  noRole: 'Role not recorded',
  noYear: 'Year not known',
  none: 'No official fits.',
  noneWays: 'Other words, the other side or fewer filters may help.',
  clear: 'Clear search and side',
} as const;
