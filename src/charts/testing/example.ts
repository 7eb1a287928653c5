import type { ChartContext } from '#charts/chart.ts';

/** A view that a chart must draw well: drawn in the gallery, tested in Node. Not part of the chart, so that no reader downloads it. */
export type Example = { readonly name: string; readonly context: ChartContext };
