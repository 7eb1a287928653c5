import { countedIf } from '#charts/behind.ts';
import { contextOfSide, sidesOf } from '#charts/compare-sides/sides.ts';
import type { MarksOf } from '#charts/marks.ts';
import { wordsWidth } from '#charts/timeline/Words.tsx';
import { layOut, TYPE } from './layout.ts';
import { hasCode, type CompareSharesSeries } from './series.ts';

/** The bars of both sides. */
const marksOf: MarksOf<CompareSharesSeries> = (series, context, box) => {
  const { rows, x0, thickness, text } = layOut(series, box);
  const sides = sidesOf(context);
  const type = { size: TYPE.value * text, fill: '' };
  return rows.flatMap(({ row, bars }) =>
    ([0, 1] as const)
      .filter((at) => row.counts[at] > 0)
      .map((at) => {
        const { top, length, value, count } = bars[at];
        return {
          left: x0,
          top,
          width: length,
          height: thickness,
          kind: 'lying' as const,
          own: wordsWidth(`${value}  ${count}`, type) + TYPE.value * text,
          engagements: countedIf(contextOfSide(context, sides[at]), hasCode(series.kind, row.code)),
        };
      }),
  );
};

export default marksOf;
