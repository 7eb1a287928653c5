import { useMemo } from 'react';
import type { ChartContext, Side } from '#charts/chart.ts';
import { sideRecords } from '#charts/compare-sides/sides.ts';
import { useEvaluation, type Evaluated } from '#state/evaluation.ts';
import { useView, type View } from '../parts/useView.ts';
import { merge } from './merge.ts';
import { nameOf } from './names.ts';
import { originOf } from './origin.ts';
import { byDefault, type Pair } from './readyMade.ts';
import { choiceOf, subjectOf, type Subject } from './subject.ts';

export type Comparison = View & {
  /** Each side's own filters: those of the address, or ready-made ones. */
  readonly pair: Pair;
  readonly isChosen: boolean;
  /** In what the sides differ, and what one choice on each changes. */
  readonly subject: Subject | null;
  readonly choice: Subject | null;
  readonly sides: readonly [Side, Side];
  readonly evaluated: readonly [Evaluated, Evaluated];
  readonly context: ChartContext;
  readonly commitPair: (pair: Pair) => void;
};

/** Two selections under what is common to them: the ordinary filters of the address. */
export function useComparison(): Comparison {
  const view = useView();
  const { ledger, index, state, evaluation, commit } = view;
  const common = state.selection;
  const { a, b } = state.view;
  const pair = useMemo(
    (): Pair => (a && b ? [a, b] : byDefault(ledger, index, common)),
    [a, b, ledger, index, common],
  );
  const whole = useMemo(() => [merge(common, pair[0]), merge(common, pair[1])] as const, [common, pair]);
  const first = useEvaluation(whole[0]);
  const second = useEvaluation(whole[1]);
  const [one, two] = [first.evaluation.selected, second.evaluation.selected];
  const sides = useMemo(
    () =>
      [
        { letter: 'A', name: nameOf(pair[0], ledger), own: pair[0], selection: whole[0], selected: one },
        { letter: 'B', name: nameOf(pair[1], ledger), own: pair[1], selection: whole[1], selected: two },
      ] as const,
    [pair, ledger, whole, one, two],
  );
  const { selected } = evaluation;
  const context = useMemo(
    (): ChartContext => ({
      ledger,
      selection: common,
      selected,
      view: state.view,
      previous: null,
      compared: sides,
    }),
    [ledger, common, selected, state.view, sides],
  );
  const provenance = useMemo(() => originOf(view.address, context, sides), [view.address, context, sides]);
  return {
    ...view,
    provenance,
    records: useMemo(() => sideRecords(context), [context]),
    pair,
    isChosen: a !== null,
    subject: subjectOf(...pair),
    choice: choiceOf(...pair),
    sides,
    evaluated: [first, second],
    context,
    commitPair: ([nextA, nextB]) => commit({ ...state, view: { ...state.view, a: nextA, b: nextB } }),
  };
}
