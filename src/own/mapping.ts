/** What a column of somebody's table can be. `first` and `second` are the two sides, in the order of the parties. */
export const FIELDS = [
  'date', 'title', 'summary', 'type', 'level', 'mode', 'mechanism', 'track', 'city', 'country', 'domains',
  'officialsFirst', 'officialsSecond', 'source', 'id',
] as const; // prettier-ignore
export type FieldName = (typeof FIELDS)[number];

/** Without these no row can be read; every other field may be missing and is then told as not known. */
export const REQUIRED: readonly FieldName[] = ['date', 'title'];

/** One of the two sides. A code of two capital letters; what a place's `country` is compared with, beside the name. */
export type Side = { readonly code: string; readonly name: string };

/** How a table is read: which column holds which field, and who the two sides are. */
export type Mapping = {
  /** Name of the column that holds a field; a field that no column holds is left out. */
  readonly columns: Readonly<Partial<Record<FieldName, string>>>;
  readonly parties: readonly [Side, Side];
  /** What the reader calls the dataset. */
  readonly title: string;
};

/** What is shown of a table while the reader maps it. */
export type Columns = {
  readonly columns: readonly {
    readonly name: string;
    /** Its first cells that hold something, at most three. */
    readonly samples: readonly string[];
    /** What its name suggests; no field is suggested twice. */
    readonly guess: FieldName | null;
  }[];
  /** Rows below the header, those without any cell left out. */
  readonly rows: number;
};
