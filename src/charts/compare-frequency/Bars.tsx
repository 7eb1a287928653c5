import type { OverlayProps } from '#charts/chart.ts';
import { contextOfSide, pickForBoth } from '#charts/compare-sides/sides.ts';
import { behindBar } from '#charts/meeting-frequency/behind.ts';
import { periodOf } from '#charts/meeting-frequency/periods.ts';
import { pickYear } from '#charts/meeting-frequency/picks.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { compare } from '#i18n/messages/compare.ts';
import { layOut } from './layout.ts';
import type { CompareFrequencySeries } from './series.ts';

const say = compare.frequency;

/** A target over each bar: a row of them for each side. */
export default function Bars({
  series,
  context,
  box,
  onPick,
  onBehind,
}: OverlayProps<CompareFrequencySeries>) {
  const { panels } = layOut(series, box, true);
  // Both sides are filtered: a year of neither would leave nothing in view.
  const held = new Set(
    panels.flatMap(({ bars }) => bars.flatMap(({ bar }) => (bar.total > 0 ? bar.year : []))),
  );
  const rows = panels.map(({ of: { side, frequency }, bars, top, base }) =>
    bars
      .filter(({ bar }) => frequency.unit === 'year' || bar.total > 0)
      .map(({ bar, x, width }) => {
        const title = say.bar(side.letter, periodOf(frequency, bar));
        return {
          key: `${side.letter} ${bar.year} ${bar.slot}`,
          left: x,
          top,
          width,
          height: base - top,
          label: say.spoken(title, bar.total),
          pick: held.has(bar.year) ? pickForBoth(context, pickYear(bar)) : null,
          behind: { title, engagements: behindBar(frequency, bar, null, contextOfSide(context, side)) },
        };
      }),
  );
  const filled = rows.filter((row) => row.length > 0);
  return filled.length === 0 ? null : (
    <Targets label={say.title} rows={filled} onPick={onPick} onBehind={onBehind} />
  );
}
