import type { MarksOf } from '#charts/marks.ts';
import { behindPair } from './behind.ts';
import { layOut } from './layout.ts';
import type { NeighboursSeries } from './series.ts';

/** The bars. They begin at a line in the middle and say no number of engagements: what is in one outlines it. */
const marksOf: MarksOf<NeighboursSeries> = (series, context, box) => {
  const { rows, text } = layOut(series, box);
  return rows.map(({ row, y, from, to }) => ({
    left: from,
    top: y - 6 * text,
    width: Math.max(1, to - from),
    height: 12 * text,
    kind: 'cell',
    engagements: behindPair(context, series.domain, row.domain),
  }));
};

export default marksOf;
