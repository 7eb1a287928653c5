import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote, subtitleOf } from '#charts/notes.ts';
import type { LegendEntry } from '#export/parts.ts';
import { recordCoverage as say } from '#i18n/messages/record-coverage.ts';
import { FEW_A_YEAR, type RecordCoverageSeries } from './series.ts';
import { takeawayOf } from './takeaway.ts';

const ink: LegendEntry['colour'] = ({ ink2 }) => ({ fill: ink2, outline: null });

function legendOf({ years }: RecordCoverageSeries): LegendEntry[] {
  const isThin = years.some(({ n }) => n > 0 && n < FEW_A_YEAR);
  const few: LegendEntry = {
    label: say.legend(FEW_A_YEAR), swatch: 'hatch', colour: ink, count: null, pick: null, selected: false,
  }; // prettier-ignore
  return isThin ? [few] : [];
}

/** In percent with one decimal: finer than it is drawn. */
const percent = (part: number, of: number) => (of === 0 ? null : Math.round((1000 * part) / of) / 10);

/** Everything that the figure says in words. */
export const wordsOf = (series: RecordCoverageSeries, context: ChartContext): FigureWords => ({
  title: say.title,
  takeaway: takeawayOf(series, context.ledger.core.meta.asOf),
  subtitle: subtitleOf(context, series.n),
  legend: legendOf(series),
  notes: [
    ruleNote(context),
    countNote(series.n),
    say.notes.independent,
    say.notes.reports,
    notPlacedNote(context, series.unplaced),
    lastYearNote(context, series.years.at(-1)?.year),
  ].filter((note) => note !== ''),
  table: {
    caption: say.title,
    columns: (['year', 'n', 'sources', 'independent', 'share'] as const).map((key) => ({
      key,
      label: say.table[key],
      numeric: key !== 'year',
    })),
    rows: series.years.map(({ year, n, sources, independent }) => [
      String(year), n, sources, independent, percent(independent, n),
    ]), // prettier-ignore
  },
  records: series.records,
});
