import { countedIf } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { monthOf } from '#model/edtf.ts';
import { slotOf, type Bar, type FrequencySeries } from './series.ts';

/** The engagements that a bar stands for, or one of its segments. */
export function behindBar(
  { unit, slots, groups, by }: FrequencySeries,
  { year, slot }: Bar,
  group: number | null,
  context: ChartContext,
): () => readonly LedgerEngagement[] {
  const codes = group === null ? null : (groups[group]?.codes ?? []);
  return countedIf(context, ({ engagement }) => {
    const month = monthOf(engagement.when);
    const isInPeriod = unit === 'year' || (month === null ? slot === null : slotOf(month, slots) === slot);
    return engagement.year === year && isInPeriod && (codes?.includes(engagement[by]) ?? true);
  });
}
