import type { OverlayProps } from '#charts/chart.ts';
import { countedIf } from '#charts/behind.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { pickYear } from '#charts/topics/picks.ts';
import { recordCoverage as say } from '#i18n/messages/record-coverage.ts';
import { layOut } from './layout.ts';
import type { RecordCoverageSeries } from './series.ts';

/** A target over each year: says its three numbers, leads to its engagements. */
export default function Years({
  series,
  context,
  box,
  onPick,
  onBehind,
}: OverlayProps<RecordCoverageSeries>) {
  const { columns, step, panels } = layOut(series, box);
  const targets = columns.map(({ value: { year, n, sources, independent }, x }) => ({
    key: String(year),
    left: x - step / 2,
    width: step,
    top: panels[0].top,
    height: panels[2].base - panels[0].top,
    label: say.year(year, n, sources, independent),
    behind: {
      title: String(year),
      engagements: countedIf(context, ({ engagement }) => engagement.year === year),
    },
    pick: n === 0 ? null : pickYear(year),
  }));
  return targets.length === 0 ? null : (
    <Targets label={say.title} rows={[targets]} onPick={onPick} onBehind={onBehind} />
  );
}
