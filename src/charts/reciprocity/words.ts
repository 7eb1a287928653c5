import type { LegendEntry, Table } from '#export/parts.ts';
import { reciprocity as say } from '#i18n/messages/level.ts';
import { NOT_STATED } from '#model/codes.ts';
import { isPicked } from '#selection/change.ts';
import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote, subtitleOf } from '#charts/notes.ts';
import { hostColour } from './colour.ts';
import { bandLabel } from './layout.ts';
import { pickHost } from './picks.ts';
import type { ReciprocitySeries } from './series.ts';
import { takeawayOf } from './takeaway.ts';

const legendOf = (series: ReciprocitySeries, { ledger, selection }: ChartContext): LegendEntry[] =>
  [...series.parties, ...series.apart].map((band) => {
    const pick = pickHost(band.host);
    return {
      label: bandLabel(series, band),
      count: band.total,
      swatch: 'square',
      colour: (palette) => hostColour(ledger, band.host, palette),
      pick,
      selected: isPicked(selection, pick),
    };
  });

/** A row for each year, a column for each place; also those that no source states. */
function tableOf(series: ReciprocitySeries): Table {
  const { years, parties, apart, unknown, n } = series;
  const bands = [...parties, ...apart];
  return {
    caption: say.table.caption,
    columns: [
      { key: 'year', label: say.table.year, numeric: false },
      ...bands.map((band) => ({ key: band.host, label: bandLabel(series, band), numeric: true })),
      { key: NOT_STATED, label: say.table.unknown, numeric: true },
      { key: 'total', label: say.table.total, numeric: true },
    ],
    rows: years.map((year, i) => [
      String(year),
      ...bands.map(({ counts }) => counts[i] ?? 0),
      unknown.counts[i] ?? 0,
      (n[i] ?? 0) + (unknown.counts[i] ?? 0),
    ]),
  };
}

/** Everything that the figure says in words. */
export function wordsOf(series: ReciprocitySeries, context: ChartContext): FigureWords {
  return {
    title: say.title,
    takeaway: takeawayOf(series, context),
    subtitle: subtitleOf(context, series.total),
    legend: legendOf(series, context),
    notes: [
      say.notes.rule,
      say.notes.apart,
      ruleNote(context),
      context.selection.count === 'visits' ? say.notes.visits : '',
      countNote(series.total),
      series.unknown.total > 0 ? say.notes.unknown(series.unknown.total) : '',
      series.run === null ? '' : say.notes.run,
      notPlacedNote(context, series.unplaced),
      lastYearNote(context, series.years.at(-1)),
    ].filter((note) => note !== ''),
    table: tableOf(series),
    records: series.records,
  };
}
