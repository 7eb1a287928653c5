import type { MarksOf } from '#charts/marks.ts';
import { barMarks } from './barMarks.ts';
import { layOut } from './layout.ts';
import type { FrequencySeries } from './series.ts';

/** The bars. */
const marksOf: MarksOf<FrequencySeries> = (series, context, box) =>
  barMarks(series, layOut(series, box, true), context);

export default marksOf;
