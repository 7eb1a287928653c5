import type { Columns, Mapping } from './mapping.ts';
import type { Complaint, Source, Stage } from './opening.ts';
import type { Packed } from './packed.ts';

/** What the page asks of the worker, once. */
export type Order = { readonly source: Source; readonly mapping: Mapping | null };

/** What the worker says: how far it is, any number of times, and at last how it went. */
export type Report =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'packed'; readonly packed: Packed; readonly complaints: readonly Complaint[]; readonly complained: number; readonly dropped: number }
  | { readonly kind: 'mapping wanted'; readonly columns: Columns }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'broken'; readonly message: string }; // prettier-ignore
