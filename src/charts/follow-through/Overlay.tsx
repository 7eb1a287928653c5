import type { OverlayProps } from '#charts/chart.ts';
import { Targets, type Target } from '#charts/timeline/Targets.tsx';
import { outcomes } from '#i18n/messages/outcomes.ts';
import { paths } from '#url/paths.ts';
import { layOut } from './layout.ts';
import type { FollowThroughSeries } from './series.ts';
import { markLabel, rowLabel } from './words.ts';

/** The least that a finger hits: px. */
const LEAST = 20;

/** The words of a thread lead to where it starts, each engagement to its page. */
export default function Overlay({
  series,
  context,
  box,
  onPick,
  onBehind,
}: OverlayProps<FollowThroughSeries>) {
  const { ledger, selection, view } = context;
  const state = { selection, view };
  const layout = layOut(ledger, series, box);
  const rows = layout.rows.map(({ row, top, bottom, y, marks }): Target[] => {
    const { start } = row.thread;
    const line = layout.narrow ? y - LEAST : top;
    const name: Target = {
      key: `${start.engagement.id} ${start.outcome.id}`,
      left: 0,
      top,
      width: layout.narrow ? layout.width : layout.scale.x0 - LEAST,
      height: (layout.narrow ? line : bottom) - top,
      label: rowLabel(ledger, row),
      pick: null,
      to: paths.engagement(start.engagement.id, state),
      behind: {
        title: start.outcome.detail,
        engagements: () => row.placed.filter((m) => m.inView).map((m) => m.step.engagement),
      },
    };
    return [
      name,
      ...marks.map(({ mark, middle, half }): Target => ({
        key: mark.step.engagement.id,
        left: middle - Math.max(LEAST / 2, half),
        top: line,
        width: Math.max(LEAST, 2 * half),
        height: bottom - line,
        label: markLabel(mark),
        pick: null,
        to: paths.engagement(mark.step.engagement.id, state),
        behind: { title: markLabel(mark), engagements: () => [mark.step.engagement] },
      })),
    ];
  });
  return rows.length === 0 ? null : (
    <Targets label={outcomes.figure.title} rows={rows} onPick={onPick} onBehind={onBehind} />
  );
}
