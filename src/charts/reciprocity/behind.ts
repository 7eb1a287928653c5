import { countedInYear, type Behind } from '#charts/behind.ts';
import type { ChartContext } from '#charts/chart.ts';
import { reciprocity as say } from '#i18n/messages/level.ts';

/** What a bar counts; without a year all of its row that have one. */
export const behindHost = (
  label: string,
  holds: (host: string) => boolean,
  year: number | null,
  context: ChartContext,
): Behind => ({
  title: say.behind(label, year),
  engagements: countedInYear(context, year, ({ host }) => holds(host)),
});
