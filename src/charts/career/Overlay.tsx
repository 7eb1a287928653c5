import type { OverlayProps } from '#charts/chart.ts';
import { Targets, type Target } from '#charts/timeline/Targets.tsx';
import { formatDate } from '#i18n/dates.ts';
import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import { paths } from '#url/paths.ts';
import { extentOf } from './layout.ts';
import { placesOf } from './places.ts';
import type { CareerSeries } from './series.ts';

const say = chartsOfficialWords.career;

/** Each dot leads to its engagement, and tells of it below the figure. */
export default function Overlay({ series, context, box, onPick, onBehind }: OverlayProps<CareerSeries>) {
  const { selection, view } = context;
  const { frame, posts } = placesOf(series, box);
  // Dots are stacked: a target that is higher would lie over its neighbour's.
  const half = frame.dot + 0.3 * frame.text;
  const rows = posts.map(({ marks }) =>
    marks.map(({ appearance, y }): Target => {
      const { id, title, when } = appearance.unit;
      const { left, right } = extentOf(appearance, frame);
      const label = say.mark(title, formatDate(when, 'long'));
      return {
        key: id,
        left: Math.min(left, (left + right) / 2 - half),
        top: y - half,
        width: Math.max(right - left, 2 * half),
        height: 2 * half,
        label,
        pick: null,
        to: paths.engagement(id, { selection, view }),
        behind: { title: label, engagements: () => [appearance.unit] },
      };
    }),
  );
  const filled = rows.filter((row) => row.length > 0);
  return filled.length === 0 ? null : (
    <Targets label={say.title} rows={filled} onPick={onPick} onBehind={onBehind} />
  );
}
