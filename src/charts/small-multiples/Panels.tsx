import { group } from 'd3-array';
import { countedIf } from '#charts/behind.ts';
import type { OverlayProps } from '#charts/chart.ts';
import { hasCode } from '#charts/compare-shares/series.ts';
import { contextOfSide, pickForBoth } from '#charts/compare-sides/sides.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { formatList } from '#i18n/lists.ts';
import { compare } from '#i18n/messages/compare.ts';
import { layOut } from './layout.ts';
import type { MultiplePanel, MultiplesSeries } from './series.ts';

const say = compare.multiples;

function spoken({ label, n, counts }: MultiplePanel, years: readonly number[]): string {
  const most = Math.max(0, ...counts);
  const busiest = years.filter((_, i) => counts[i] === most).map(String);
  return say.spoken(label, n, most, busiest.length > 3 ? '' : formatList(busiest));
}

/** A target over each panel. */
export default function Panels({ series, context, box, onPick, onBehind }: OverlayProps<MultiplesSeries>) {
  const { kind, side, years } = series;
  const { panels, wide } = layOut(series, box);
  const rows = group(panels, ({ top }) => top);
  const targets = [...rows.values()].map((row) =>
    row.map(({ panel, x, top, base }) => ({
      key: panel.code,
      left: x,
      top,
      width: wide,
      height: base - top,
      label: spoken(panel, years),
      pick: pickForBoth(context, { facets: { [kind]: panel.code } }),
      behind: {
        title: compare.shares.bar(side.letter, panel.label),
        engagements: countedIf(contextOfSide(context, side), hasCode(kind, panel.code)),
      },
    })),
  );
  return targets.length === 0 ? null : (
    <Targets label={say.title(side.letter, kind)} rows={targets} onPick={onPick} onBehind={onBehind} />
  );
}
