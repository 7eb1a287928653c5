import type { Table } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { ChartContext } from '#charts/chart.ts';
import type { HeatSeries } from './series.ts';

const say = chartsWords.heatmap.table;

export const tableOf = ({ years, rows }: HeatSeries, { ledger }: ChartContext): Table => ({
  caption: say.caption,
  columns: [
    { key: 'topic', label: say.topic, numeric: false },
    ...years.map((year) => ({ key: String(year), label: String(year), numeric: true })),
    { key: 'total', label: say.total, numeric: true },
  ],
  rows: rows.map(({ code, counts, total }) => [ledger.label('domain', code), ...counts, total]),
});
