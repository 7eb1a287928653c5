import type { Chart } from '#charts/chart.ts';
import { CHARTS } from '#charts/index.ts';
import { whoMetWhomCharts } from '#charts/who-met-whom/charts.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';

/** A page with the figures that it numbers; its address is printed on them. */
export type FiguresPage = {
  readonly address: (state: PageState) => string;
  readonly charts: readonly Chart[];
};

/** The pages whose figures need no more than a view. */
export const FIGURES_PAGES: readonly FiguresPage[] = [
  { address: paths.overview, charts: CHARTS },
  { address: paths.officials, charts: whoMetWhomCharts },
];
