import type { Chart } from '#charts/chart.ts';
import { whoMetWhomMatrix } from '#charts/who-met-whom-matrix/index.ts';
import { whoMetWhomNetwork } from '#charts/who-met-whom-network/index.ts';

/** The numbered figures of the page of officials, in their order. */
export const whoMetWhomCharts: readonly Chart[] = [whoMetWhomMatrix, whoMetWhomNetwork];
