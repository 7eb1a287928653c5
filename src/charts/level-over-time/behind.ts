import { countedInYear, type Behind } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import { level as say } from '#i18n/messages/level.ts';

/** What a cell counts; without a year all of its row that have one, without a level all of its year. */
export const behindLevel = (
  label: string,
  holds: (level: string) => boolean,
  year: number | null,
  context: ChartContext,
): Behind => ({
  title: say.behind(label, year),
  engagements: countedInYear(context, year, ({ level }) => holds(level)),
});
