import { career } from '#charts/career/index.ts';
import type { Chart } from '#charts/chart.ts';
import { counterparts } from '#charts/ranked-bars/counterparts.ts';
import { officialLevels } from '#charts/ranked-bars/levels.ts';
import { placesForums } from '#charts/ranked-bars/places.ts';
import { officialTopics } from '#charts/ranked-bars/topics.ts';

/** As the page of an official numbers them. */
export const officialCharts = (id: string): readonly Chart[] => [
  career(id),
  counterparts(id),
  officialTopics(id),
  placesForums(id),
  officialLevels(id),
];
