import type { Chart } from '#charts/chart.ts';
import { sessionMatrix } from '#charts/session-matrix/index.ts';
import { sessionTimeline } from '#charts/session-timeline/index.ts';

/** As the page of a forum numbers them. */
export const mechanismCharts = (id: string): readonly Chart[] => [sessionTimeline(id), sessionMatrix(id)];
