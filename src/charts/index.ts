import { cadence } from './cadence/index.ts';
import type { Chart } from './chart.ts';
import { FIRST } from './first.ts';
import { levelOverTime } from './level-over-time/index.ts';
import { reciprocity } from './reciprocity/index.ts';

/** The numbered figures of the overview, in their order. */
export const CHARTS: readonly Chart[] = [...FIRST, cadence, levelOverTime, reciprocity];
