import { compareTopics } from './index.ts';

export { EXAMPLES } from '../compare-frequency/examples.ts';

/** The chart that the gallery draws. */
export const CHART = compareTopics;
