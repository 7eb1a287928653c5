import { unitsOf, type Unit } from './raised.ts';
import type { ChartContext } from './chart.ts';
import type { LedgerEngagement } from '#model/ledger.ts';

/** What a number in a figure stands for: by what name, and exactly which of the things counted. */
export type Behind = {
  readonly title: string;
  /** Worked out when it is asked for, by asking each thing counted rather than by counting. */
  readonly engagements: () => readonly LedgerEngagement[];
};

/** The counted things in view for which the test holds, in order of date. */
export const countedIf =
  ({ ledger, selected }: ChartContext, test: (unit: Unit) => boolean) =>
  (): readonly LedgerEngagement[] =>
    unitsOf(ledger, selected)
      .filter(test)
      .map(({ engagement }) => engagement);

/** Of those, what belongs to a year; without a year, to any. */
export const countedInYear = (
  context: ChartContext,
  year: number | null,
  test: (engagement: LedgerEngagement) => boolean,
) =>
  countedIf(
    context,
    ({ engagement }) =>
      test(engagement) && (year === null ? engagement.year !== null : engagement.year === year),
  );
