import { useMemo } from 'react';
import type { Details } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate, type Evaluation } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex, type SelectionIndex } from '#selection/index.ts';
import type { Selection } from '#selection/selection.ts';
import { useDetailsWhen, useLedger, type Arriving } from './ledger.ts';

/** One index for each ledger and depth of text: pages share it, and it outlives them. */
const indexes = new WeakMap<Ledger | Details, SelectionIndex>();

/** An index that was made elsewhere, over the text of the ledger alone. */
export const knowIndex = (ledger: Ledger, index: SelectionIndex) => void indexes.set(ledger, index);

function indexOf(ledger: Ledger, details: Details | null): SelectionIndex {
  const key = details ?? ledger;
  const known = indexes.get(key);
  if (known) return known;
  const index = buildIndex(ledgerColumns(ledger, () => haystacks(ledger, details)));
  indexes.set(key, index);
  return index;
}

/** Above so many rows summaries and outcomes are not searched: folding them all would stop the page for seconds. */
const DEEP_ROWS = 20_000;

export type Evaluated = {
  readonly index: SelectionIndex;
  readonly evaluation: Evaluation;
  /** Whether a text search reaches into summaries, topics and outcomes yet. */
  readonly text: Arriving;
};

/** What is in view. The details are fetched as soon as words are searched. */
export function useEvaluation(selection: Selection): Evaluated {
  const ledger = useLedger();
  const text = useDetailsWhen(selection.q !== '' && ledger.engagements.length <= DEEP_ROWS);
  const details = text.kind === 'here' ? text.details : null;
  const index = useMemo(() => indexOf(ledger, details), [ledger, details]);
  const evaluation = useMemo(() => evaluate(index, selection), [index, selection]);
  return { index, evaluation, text };
}
