import type { Columns } from './columns.ts';

/** Columns prepared for evaluation. */
export type SelectionIndex = { readonly columns: Columns };

export const buildIndex = (columns: Columns): SelectionIndex => ({ columns });
