import type { OverlayProps } from '#charts/chart.ts';
import { countedIf } from '#charts/behind.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { pickYear } from '#charts/topics/picks.ts';
import { formatPercent } from '#i18n/numbers.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { layOut } from './layout.ts';
import type { TrendSeries } from './series.ts';

const say = topicsWords.trend;

/** A target over each year: read by its name, filters by the year. */
export default function Years({ series, context, box, onPick, onBehind }: OverlayProps<TrendSeries>) {
  const { domain } = series;
  const { columns, step, counts, shares } = layOut(series, box);
  const targets = columns.map(({ value: { year, n, of }, x }) => ({
    key: String(year),
    left: x - step / 2,
    width: step,
    top: counts.top,
    height: shares.base - counts.top,
    label: say.year(year, n, of, formatPercent(n, of)),
    behind: {
      title: String(year),
      engagements: countedIf(
        context,
        ({ engagement, domains }) => engagement.year === year && domains.includes(domain),
      ),
    },
    pick: of === 0 ? null : pickYear(year),
  }));
  return targets.length === 0 ? null : (
    <Targets label={say.title} rows={[targets]} onPick={onPick} onBehind={onBehind} />
  );
}
