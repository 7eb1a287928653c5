import { formatMonth } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { Bar, FrequencySeries } from './series.ts';

const say = chartsWords.frequency.period;

/** A bar's period in words: `Q4 2018`, `October 2018`, `2016, quarter not known`. */
export function periodOf({ unit }: Pick<FrequencySeries, 'unit'>, { year, slot }: Bar): string {
  if (unit === 'year') return say.year(year);
  if (slot === null) return say.unknown(unit, year);
  return unit === 'quarter' ? say.quarter(year, slot) : say.month(year, formatMonth(slot + 1, 'long'));
}
