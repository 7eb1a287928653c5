import type { MarksOf } from '#charts/marks.ts';
import { layOut } from './layout.ts';
import { moreOf, type RankedFigure } from './parts.ts';

/** The bars. */
const marksOf: MarksOf<RankedFigure> = ({ groups, more }, _, box) => {
  const { groups: places, x0, thickness, counts } = layOut(groups, groups.map((group) => moreOf(group, more)), box); // prettier-ignore
  return places.flatMap(({ rows }) =>
    rows.map(({ row, y, length }) => ({
      left: x0,
      top: y - thickness / 2,
      width: length,
      height: thickness,
      kind: 'lying' as const,
      end: counts - 4 * box.text,
      engagements: row.behind,
    })),
  );
};

export default marksOf;
