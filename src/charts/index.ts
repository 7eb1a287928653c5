import type { Chart } from './chart.ts';
import { meetingFrequency } from './meeting-frequency/index.ts';

/** The numbered figures of the overview, in their order. */
export const CHARTS: readonly Chart[] = [meetingFrequency];
