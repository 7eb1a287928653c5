/** Every sentence about the roles of an official as statements. */
export const roles = {
  caption: 'Roles with the first and the last engagement that gives them',
  title: 'Roles on record, and who says so',
  columns: {
    role: 'Role, and who says so',
    first: 'First seen',
    last: 'Last seen',
    engagements: 'Times',
  },
  sources: (n: number, written: string) => (n === 1 ? '1 report' : `${written} reports`),
  /** Spoken after how many reports there are. */
  whoSays: (role: string) => `for: ${role}. Who says so`,
  weak: { none: 'no report', oneAggregator: 'one aggregator alone' },
  note: 'Seen at an engagement, in the words of the ledger: neither appointment nor departure. The whole ledger, whatever is filtered.',
  weakNote: (n: number, written: string) =>
    n === 1
      ? 'The role marked in bold rests on one aggregator or on no report: take it with care.'
      : `The ${written} roles marked in bold rest on one aggregator or on no report each: take them with care.`,

  /** Others in the same post. */
  before: 'Before:',
  after: 'After:',
  lastSeen: (date: string) => `last seen ${date}`,
  firstSeen: (date: string) => `first seen ${date}`,
  neighbours: 'Before and after: the next on record in this post; others may have held it between them.',

  access: {
    highest: 'Highest counterpart:',
    then: (role: string) => `, then ${role}, `,
    rule: 'How high a role stands is taken from the level of the talks that it leads.',
  },
} as const;
