/** A dataset that this browser keeps, as a list names it. */
export type Kept = {
  readonly id: string;
  readonly name: string;
  /** Title and parties of its meta data. */
  readonly title: string;
  readonly parties: readonly [string, string];
  readonly rows: number;
  readonly bytes: number;
  /** When it was put there, ISO 8601. */
  readonly since: string;
};
