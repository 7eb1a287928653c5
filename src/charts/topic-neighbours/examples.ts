import { EXAMPLES as TRENDS, TOPIC } from '#charts/topic-trend/examples.ts';
import { topicNeighbours } from './index.ts';

export const EXAMPLES = TRENDS;

/** The chart that the gallery draws. */
export const CHART = topicNeighbours(TOPIC);
