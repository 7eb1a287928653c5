import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote } from '#charts/notes.ts';
import { topicSubtitle } from '#charts/topic-ranks/counting.ts';
import type { LegendEntry } from '#export/parts.ts';
import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { topics as topicsWords } from '#i18n/messages/topics.ts';
import { FEW_A_YEAR, type TrendSeries } from './series.ts';

const say = topicsWords.trend;

function takeawayOf({ years }: TrendSeries): string {
  const raised = years.filter(({ n }) => n > 0);
  const [first] = raised;
  if (first === undefined) return say.nothing;
  if (raised.length === 1) return say.one(String(first.year), first.n);
  const most = Math.max(...raised.map(({ n }) => n));
  const busiest = raised.filter(({ n }) => n === most);
  const names = formatList(busiest.map(({ year }) => String(year)));
  const of = years.length;
  const peak =
    busiest.length > 2 || busiest.length === raised.length
      ? say.tied(raised.length, of, most)
      : raised.length === of
        ? say.every(of, names, most, busiest.length > 1)
        : say.some(raised.length, of, names, most, busiest.length > 1);
  return chartsWords.figure.sentences([peak, first === years[0] ? '' : say.since(String(first.year))]);
}

function legendOf({ years }: TrendSeries): LegendEntry[] {
  const entry = (label: string, swatch: LegendEntry['swatch']): LegendEntry => ({
    label,
    swatch,
    count: null,
    colour: ({ topic }) => ({ fill: topic, outline: null }),
    pick: null,
    selected: false,
  });
  const isFew = years.some(({ n, of }) => n > 0 && of < FEW_A_YEAR);
  return isFew
    ? [entry(say.legend.raised, 'square'), entry(say.legend.few(FEW_A_YEAR), 'hatch')]
    : [entry(say.legend.raised, 'square')];
}

const share = (n: number, of: number) => (of === 0 ? null : Math.round((1000 * n) / of) / 10);

export const wordsOf = (series: TrendSeries, context: ChartContext, domain: string): FigureWords => ({
  title: say.title,
  takeaway: takeawayOf(series),
  subtitle: topicSubtitle(context, domain, series.n),
  legend: legendOf(series),
  notes: [
    ruleNote(context),
    countNote(series.n),
    say.start,
    notPlacedNote(context, series.unplaced),
    lastYearNote(context, series.years.at(-1)?.year),
  ].filter((note) => note !== ''),
  table: {
    caption: say.title,
    columns: [
      { key: 'year', label: say.table.year, numeric: false },
      { key: 'n', label: say.table.n, numeric: true },
      { key: 'of', label: say.table.of, numeric: true },
      { key: 'share', label: say.table.share, numeric: true },
    ],
    rows: series.years.map(({ year, n, of }) => [String(year), n, of, share(n, of)]),
  },
  records: series.records,
});
