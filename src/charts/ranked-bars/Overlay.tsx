import type { OverlayProps } from '#charts/chart.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { officialBars as bars } from '#i18n/messages/official-bars.ts';
import { layOut } from './layout.ts';
import type { RankedFigure } from './parts.ts';

const say = bars;

/** A target over each row, as wide as the figure. */
export default function Overlay({ series, box, onPick, onBehind }: OverlayProps<RankedFigure>) {
  // Of the words below a group only their place matters here.
  const more = series.groups.map(({ rest }) => (rest.length > 0 ? series.title : ''));
  const { groups, width } = layOut(series.groups, more, box);
  const rows = groups.flatMap((group) =>
    group.rows.map(({ row, top, bottom }) => [
      {
        key: `${group.kind} ${row.key}`,
        left: 0,
        top,
        width,
        height: bottom - top,
        label: say.row(row.label, row.detail, row.count),
        pick: row.pick,
        behind: { title: row.label, engagements: row.behind },
      },
    ]),
  );
  return rows.length === 0 ? null : (
    <Targets label={series.title} rows={rows} onPick={onPick} onBehind={onBehind} />
  );
}
