import { raisersOf, raising, unitsOf } from '#charts/raised.ts';
import type { Ledger, LedgerEngagement } from '#model/ledger.ts';
import type { Selected } from '#selection/result.ts';
import { firstOf, lastOf } from './first.ts';

export type TopicRow = {
  readonly code: string;
  readonly label: string;
  readonly n: number;
  readonly of: number;
  readonly first: LedgerEngagement | null;
  readonly last: LedgerEngagement | null;
  /** Engagements in each of the years asked for. */
  readonly byYear: readonly number[];
};

/** Every topic of the codebook as what is in view shows it; most raised first, unraised ones last. */
export function catalogue(ledger: Ledger, selected: Selected, years: readonly number[]): TopicRow[] {
  const units = unitsOf(ledger, selected);
  return ledger.codes.domain
    .map(({ code, label }): TopicRow => {
      const raised = raising(units, code);
      const engagements = raised.flatMap((unit) => raisersOf(unit, code));
      return {
        code,
        label,
        n: raised.length,
        of: units.length,
        first: firstOf(engagements)?.engagement ?? null,
        last: lastOf(engagements),
        byYear: years.map((year) => raised.filter(({ engagement }) => engagement.year === year).length),
      };
    })
    .sort((a, b) => b.n - a.n);
}
