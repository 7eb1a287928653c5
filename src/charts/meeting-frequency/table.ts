import type { Table } from '#export/parts.ts';
import { formatMonth } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { ChartContext } from '#charts/chart.ts';
import { totals, type Bar, type FrequencySeries } from './series.ts';

const say = chartsWords.frequency;

/** `Q4`, `October`, `not known`; nothing where years are whole. */
function slotName(unit: FrequencySeries['unit'], { slot }: Bar): string[] {
  if (unit === 'year') return [];
  if (slot === null) return [say.table.notKnown];
  return [unit === 'quarter' ? `Q${slot + 1}` : formatMonth(slot + 1, 'long')];
}

/** Every period, also those without an engagement; every value by its name, also those that share a colour. */
export function tableOf(series: FrequencySeries, { ledger, selection }: ChartContext): Table {
  const { unit, by, codes, bars } = series;
  const sums = totals(series);
  const shown = codes.flatMap((_, i) => ((sums[i] ?? 0) > 0 ? [i] : []));
  const marks = (['approximate', 'inferred'] as const).filter((key) => bars.some((bar) => bar[key] > 0));
  return {
    caption: say.title(unit, by, selection.count === 'visits'),
    columns: [
      { key: 'year', label: say.table.year, numeric: false },
      ...(unit === 'year' ? [] : [{ key: unit, label: say.table[unit], numeric: false }]),
      ...shown.map((i) => ({ key: codes[i] ?? '', label: ledger.label(by, codes[i] ?? ''), numeric: true })),
      { key: 'total', label: say.table.total, numeric: true },
      ...marks.map((key) => ({ key, label: say.table[key], numeric: true })),
    ],
    rows: bars.map((bar) => [
      String(bar.year),
      ...slotName(unit, bar),
      ...shown.map((i) => bar.counts[i] ?? 0),
      bar.total,
      ...marks.map((key) => bar[key]),
    ]),
  };
}
