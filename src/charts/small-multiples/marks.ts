import { group } from 'd3-array';
import { codesOf } from '#charts/compare-shares/series.ts';
import { unitsOfSide } from '#charts/compare-sides/sides.ts';
import type { MarksOf } from '#charts/marks.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import { layOut } from './layout.ts';
import type { MultiplesSeries } from './series.ts';

/** The bars of every panel. They are many: what is counted is read once, and not once for each. */
const marksOf: MarksOf<MultiplesSeries> = (series, context, box) => {
  const { kind, side, years } = series;
  const counted = unitsOfSide(context, side).flatMap((unit) =>
    codesOf(kind, unit).map((code) => ({ code, engagement: unit.engagement })),
  );
  const byBar = group(
    counted,
    ({ code }) => code,
    ({ engagement: { year } }) => year,
  );
  const { panels, bar } = layOut(series, box);
  return panels.flatMap(({ panel, bars }) =>
    bars.flatMap(({ x, y, height }, i) => {
      const own = byBar.get(panel.code)?.get(years[i] ?? null);
      const engagements = (): LedgerEngagement[] => own?.map(({ engagement }) => engagement) ?? [];
      return own
        ? {
            left: x,
            top: y,
            width: bar,
            height,
            kind: 'upright' as const,
            isSmall: true as const,
            engagements,
          }
        : [];
    }),
  );
};

export default marksOf;
