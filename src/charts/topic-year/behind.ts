import { countedIf, type Behind } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { HeatSeries } from './series.ts';

/** What a cell counts; row or column -1 is the heading: a whole year, or all of a topic that has a year. */
export function behindCell(
  { rows, years }: HeatSeries,
  row: number,
  column: number,
  context: ChartContext,
): Behind {
  const code = rows[row]?.code;
  const year = years[column];
  const label = code === undefined ? '' : context.ledger.label('domain', code);
  return {
    title: chartsWords.heatmap.behind(label, year),
    engagements: countedIf(context, ({ engagement, domains }) => {
      const isIn = year === undefined ? engagement.year !== null : engagement.year === year;
      return isIn && (code === undefined || domains.includes(code));
    }),
  };
}
