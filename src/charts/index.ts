import { cadence } from './cadence/index.ts';
import type { Chart } from './chart.ts';
import { meetingFrequency } from './meeting-frequency/index.ts';
import { topicCoverage } from './topic-coverage/index.ts';
import { topicYear } from './topic-year/index.ts';

/** The numbered figures of the overview, in their order. */
export const CHARTS: readonly Chart[] = [meetingFrequency, topicCoverage, topicYear, cadence];
