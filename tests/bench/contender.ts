import type { Rows } from './rows.ts';
import type { View } from './steps.ts';

/** The total and the counts of every facet of `GENERATED`, each ignoring its own filter. */
export type Answer = { readonly total: number; readonly counts: readonly Uint32Array[] };

/** An engine under test, opened over rows. */
export type Contender = { readonly show: (view: View) => Answer };
export type Opener = (rows: Rows) => Contender;
