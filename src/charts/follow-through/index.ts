import { createElement } from 'react';
import { defineChart, type Chart } from '#charts/chart.ts';
import { scaleBands } from '#charts/timeline/axis.ts';
import { nothing } from '#charts/timeline/nothing.tsx';
import { outcomes } from '#i18n/messages/outcomes.ts';
import type { Details } from '#model/browser.ts';
import { layOut } from './layout.ts';
import { legendOf } from './legend.ts';
import { Picture } from './Picture.tsx';
import { followThroughSeries, type FollowThroughSeries } from './series.ts';
import { tableOf } from './table.ts';
import { dayIsDrawn, notesOf, subtitleOf, takeawayOf } from './words.ts';

const made = new WeakMap<Details, Chart>();

const chartOf = (details: Details): Chart =>
  defineChart<FollowThroughSeries>({
    id: 'follow-through',
    controls: [],
    series: (context) => followThroughSeries(context, details),
    words: (series, context) => ({
      title: outcomes.figure.title,
      takeaway: takeawayOf(series),
      subtitle: subtitleOf(context, series),
      legend: legendOf(context.ledger, context.selection, series),
      notes: notesOf(series),
      table: tableOf(context.ledger, series),
      records: [
        ...new Set(
          [...series.rows, ...series.short].flatMap(({ thread }) => thread.steps.map((s) => s.engagement.id)),
        ),
      ],
    }),
    axis: (series, { ledger }, box) => {
      if (series.rows.length === 0) return null;
      const { scale, head, base } = layOut(ledger, series, box);
      return { bands: scaleBands(scale), top: head, base: base - 2, isOpen: true };
    },
    leads: true,
    overlay: () => import('./Overlay.tsx'),
    draw: (series, { ledger }, box, palette) => {
      if (series.rows.length === 0) return nothing(outcomes.figure.nothing, box, palette);
      const layout = layOut(ledger, series, box);
      const asOf = dayIsDrawn(series) ? series.asOf : null;
      const element = createElement(Picture, { ledger, layout, asOf, palette });
      return { element, width: box.width, height: layout.height };
    },
  });

/** Outcomes and the later engagements that take them up, a row for each thread. The same details are the same chart. */
export function followThroughChart(details: Details): Chart {
  const chart = made.get(details) ?? chartOf(details);
  made.set(details, chart);
  return chart;
}
