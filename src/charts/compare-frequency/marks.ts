import { contextOfSide } from '#charts/compare-sides/sides.ts';
import type { MarksOf } from '#charts/marks.ts';
import { barMarks } from '#charts/meeting-frequency/barMarks.ts';
import { layOut } from './layout.ts';
import type { CompareFrequencySeries } from './series.ts';

/** The bars of both sides. */
const marksOf: MarksOf<CompareFrequencySeries> = (series, context, box) =>
  layOut(series, box, true).panels.flatMap((panel) =>
    barMarks(panel.of.frequency, panel, contextOfSide(context, panel.of.side)),
  );

export default marksOf;
