import { EXAMPLES as TIMELINES, FORUM } from '#charts/session-timeline/examples.ts';
import { sessionMatrix } from './index.ts';

export const EXAMPLES = TIMELINES;

/** The chart that the gallery draws. */
export const CHART = sessionMatrix(FORUM);
