import type { Table } from '#export/parts.ts';
import { formatYears } from '#i18n/dates.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { ChartContext } from '#charts/chart.ts';
import { share, type CoverageSeries } from './series.ts';

const say = chartsWords.topics;

/** In percent with one decimal: finer than it is drawn. */
const percent = (count: number, of: number) => Math.round(share(count, of) * 1000) / 10;

export function tableOf({ rows, n, previous }: CoverageSeries, { ledger }: ChartContext): Table {
  const years = previous ? formatYears(...previous.years) : '';
  return {
    caption: say.title,
    columns: [
      { key: 'topic', label: say.topic, numeric: false },
      { key: 'n', label: say.engagements, numeric: true },
      { key: 'share', label: say.sharePercent, numeric: true },
      ...(previous
        ? [
            { key: 'before', label: say.previousCount(years), numeric: true },
            { key: 'share-before', label: say.previousShare(years), numeric: true },
          ]
        : []),
    ],
    rows: rows.map(({ code, count, before }) => [
      ledger.label('domain', code),
      count,
      percent(count, n),
      ...(previous ? [before ?? 0, percent(before ?? 0, previous.n)] : []),
    ]),
  };
}
