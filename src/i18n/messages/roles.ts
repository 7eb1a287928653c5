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
} as const;
