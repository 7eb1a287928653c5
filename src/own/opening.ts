import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import type { SelectionIndex } from '#selection/index.ts';
import type { Kept } from './kept.ts';
import type { Columns, Mapping } from './mapping.ts';

/** Where a reader's own data come from. An address must answer over https and allow other sites (CORS). */
export type Source =
  { readonly kind: 'file'; readonly file: File } | { readonly kind: 'address'; readonly url: string };

/** What is being done: four stages, in this order; `done` runs from 0 to 1 in each. */
export type Stage = {
  readonly kind: 'reading' | 'parsing' | 'checking' | 'indexing';
  readonly done: number;
  /** Rows found so far, once they are known. */
  readonly rows?: number;
};

/** One thing that is wrong with what was opened, as sentences in the reader's words. */
export type Complaint = {
  /** The file; inside an archive, the file in it. */
  readonly file: string;
  /** As the reader counts it: the line of a table with its header as 1, the place of a record in its list from 1; null for the whole file. */
  readonly row: number | null;
  /** `date`, `participants[0].official`, or the name of a column; empty for the row as a whole. */
  readonly field: string;
  readonly wrong: string;
  /** How to mend it. */
  readonly tip: string;
};

/** A dataset of the reader's own, ready to be shown in place of the bundled one. */
export type Opened = {
  readonly kind: 'opened';
  /** Name of the file, or the last part of the address. */
  readonly name: string;
  readonly bytes: number;
  /** Linked already, without a long task: nobody need call `openLedger`. */
  readonly ledger: Ledger;
  /** Built on first asking, a slice at a time; the same promise each time. */
  readonly details: () => Promise<Details>;
  /** The index of the ledger, whose text is that of the core; made in the worker. */
  readonly index: SelectionIndex;
  /** At most 200, in the order of the rows. */
  readonly complaints: readonly Complaint[];
  /** All there were, told or not. */
  readonly complained: number;
  /** Rows that were left out. */
  readonly dropped: number;
};

/** Nothing could be used; why is told in one complaint or more. */
export type Refused = { readonly kind: 'refused'; readonly complaints: readonly Complaint[] };

/** A table whose columns the reader has to name: open the same source again, with the mapping. */
export type MappingWanted = { readonly kind: 'mapping wanted'; readonly columns: Columns };

export type Options = {
  readonly mapping?: Mapping;
  readonly onStage: (stage: Stage) => void;
  /** Ends the work at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
};

/** Opens a dataset in a worker. Whatever is wrong with the data is told in the answer; only cancelling and bugs reject. */
export type Open = (source: Source, options: Options) => Promise<Opened | Refused | MappingWanted>;

/** What a browser keeps on the reader's wish, in IndexedDB; rejects with the browser's own error where it refuses (private mode, full disk). */
export type Store = {
  readonly save: (opened: Opened) => Promise<Kept>;
  /** Latest first. */
  readonly list: () => Promise<readonly Kept[]>;
  /** Null where it is gone, or was written by a version whose form is no longer read (it is removed then). */
  readonly load: (id: string, options: Pick<Options, 'onStage' | 'signal'>) => Promise<Opened | null>;
  readonly remove: (id: string) => Promise<void>;
};
