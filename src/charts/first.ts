import type { Chart } from './chart.ts';
import { meetingFrequency } from './meeting-frequency/index.ts';
import { topicCoverage } from './topic-coverage/index.ts';
import { topicYear } from './topic-year/index.ts';

/** The figures with which the overview opens; the others are fetched when they come near. */
export const FIRST: readonly Chart[] = [meetingFrequency, topicCoverage, topicYear];
