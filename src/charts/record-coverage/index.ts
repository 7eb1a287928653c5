import { createElement } from 'react';
import { defineChart, type Chart } from '#charts/chart.ts';
import { columnBands } from '#charts/timeline/axis.ts';
import { layOut } from './layout.ts';
import { Picture } from './Picture.tsx';
import { coverageSeries, type RecordCoverageSeries, type Voice } from './series.ts';
import { wordsOf } from './words.ts';

const made = new WeakMap<readonly Voice[], Chart>();

const chartOf = (voices: readonly Voice[]): Chart =>
  defineChart<RecordCoverageSeries>({
    id: 'record-coverage',
    controls: [],
    series: (context) => coverageSeries(context, voices),
    words: wordsOf,
    draw: (series, _, box, palette) => {
      const layout = layOut(series, box);
      return {
        element: createElement(Picture, { layout, palette }),
        width: box.width,
        height: layout.height,
      };
    },
    axis: (series, _, box) => {
      const { x0, step, columns, panels } = layOut(series, box);
      const years = columns.map(({ value: { year } }) => year);
      return { bands: columnBands(years, x0, step), top: panels[0].top, base: panels[2].base, isOpen: true };
    },
    marks: () => import('./marks.ts'),
    leads: true,
    overlay: () => import('./Years.tsx'),
  });

/**
 * How well each year is reported, so that a thin record is not read as thin diplomacy. `voices` are all sources of the ledger, in the
 * order to which its engagements point; the same list is the same chart.
 */
export function recordCoverage(voices: readonly Voice[]): Chart {
  const chart = made.get(voices) ?? chartOf(voices);
  made.set(voices, chart);
  return chart;
}
