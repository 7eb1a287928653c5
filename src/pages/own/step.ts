import type { Columns } from '#own/mapping.ts';
import type { Complaint, Opened, Source, Stage } from '#own/opening.ts';

/** Where a reader stands on the way to a dataset of his own. */
export type Step =
  | { readonly kind: 'asking'; readonly note: string }
  | { readonly kind: 'working'; readonly source: Source | null; readonly stage: Stage }
  | { readonly kind: 'mapping'; readonly source: Source; readonly columns: Columns }
  | { readonly kind: 'refused'; readonly name: string; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'complained'; readonly opened: Opened }
  | { readonly kind: 'broken'; readonly error: unknown };
