import { TOPIC } from '#charts/topic-trend/examples.ts';
import { topicForums } from './forums.ts';

export { EXAMPLES } from '#charts/topic-trend/examples.ts';

/** The chart that the gallery draws. */
export const CHART = topicForums(TOPIC);
