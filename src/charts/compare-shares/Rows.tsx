import { countedIf } from '#charts/behind.ts';
import type { OverlayProps } from '#charts/chart.ts';
import { contextOfSide, pickForBoth, sidesOf } from '#charts/compare-sides/sides.ts';
import { Targets } from '#charts/timeline/Targets.tsx';
import { compare } from '#i18n/messages/compare.ts';
import { formatPercent } from '#i18n/numbers.ts';
import { layOut } from './layout.ts';
import { hasCode, type CompareSharesSeries } from './series.ts';

const say = compare.shares;

/** A target over each bar and its numbers: arrow keys lead from one side to the other. */
export default function Rows({ series, context, box, onPick, onBehind }: OverlayProps<CompareSharesSeries>) {
  const { kind, of } = series;
  const { rows, width, thickness, text } = layOut(series, box);
  const sides = sidesOf(context);
  const targets = rows.map(({ row, bars }) =>
    ([0, 1] as const).map((at) => {
      const side = sides[at];
      const title = say.bar(side.letter, row.label);
      const n = row.counts[at];
      return {
        key: `${row.code} ${side.letter}`,
        left: 0,
        top: bars[at].top - 1.5 * text,
        width,
        height: thickness + 3 * text,
        label: say.spoken(title, n, of[at], formatPercent(n, of[at])),
        pick: pickForBoth(context, { facets: { [kind]: row.code } }),
        behind: { title, engagements: countedIf(contextOfSide(context, side), hasCode(kind, row.code)) },
      };
    }),
  );
  return targets.length === 0 ? null : (
    <Targets label={say.titles[kind]} rows={targets} onPick={onPick} onBehind={onBehind} />
  );
}
