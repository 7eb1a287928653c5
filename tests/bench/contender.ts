import type { Rows } from './rows.ts';
import type { View } from './steps.ts';

/** The total and the counts of every facet of `GENERATED`, each ignoring its own filter. */
export type Answer = { readonly total: number; readonly counts: readonly Uint32Array[] };

/** An engine under test, opened over rows. */
export type Contender = {
  readonly show: (view: View) => Answer | Promise<Answer>;
  /** Shows its answer by itself, inside `show`. */
  readonly drawsItself?: true;
  /** Forgets answers that it gave before: the steps begin anew. */
  readonly renew?: () => void;
};
/** Opens an engine; one that draws by itself does so on the stage. */
export type Opener = (rows: Rows, stage?: HTMLElement) => Contender | Promise<Contender>;
