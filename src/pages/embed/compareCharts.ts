import type { Chart } from '#charts/chart.ts';
import { compareFrequency } from '#charts/compare-frequency/index.ts';
import { compareLevels, compareTopics, compareTracks, compareTypes } from '#charts/compare-shares/index.ts';
import { smallMultiples } from '#charts/small-multiples/index.ts';

/** As the page that compares numbers them, types last: there they stand in place of tracks. */
export const compareCharts: readonly Chart[] = [
  compareFrequency,
  compareTopics,
  compareLevels,
  compareTracks,
  ...smallMultiples,
  compareTypes,
];
