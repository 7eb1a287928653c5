/** The engagements in view, as rows of the ledger. */
export type Selected = {
  /** What is counted: every matching row, or with `count: 'visits'` one row for each visit with its meetings. Ascending. */
  readonly units: Uint32Array;
  /** Every matching row, ascending; equals `units` when meetings are counted. */
  readonly members: Uint32Array;
  /** For each member, the position in `units` of the unit that it counts in. */
  readonly unitOf: Uint32Array;
  /** Rows that meet every other filter but whose date is too coarse to say whether the years hold them; never counted. */
  readonly undecided: Uint32Array;
};
