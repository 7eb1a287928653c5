import type { Chart } from '#charts/chart.ts';
import { topicNeighbours } from '#charts/topic-neighbours/index.ts';
import { topicForums } from '#charts/topic-ranks/forums.ts';
import { topicLevels } from '#charts/topic-ranks/levels.ts';
import { topicOfficials } from '#charts/topic-ranks/officials.ts';
import { topicTrend } from '#charts/topic-trend/index.ts';

/** As the page of a topic numbers them. */
export const topicCharts = (domain: string): readonly Chart[] => [
  topicTrend(domain),
  topicForums(domain),
  topicLevels(domain),
  topicOfficials(domain),
  topicNeighbours(domain),
];
