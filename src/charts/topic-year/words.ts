import type { LegendEntry } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote, subtitleOf } from '#charts/notes.ts';
import { inside } from '#charts/sentence.ts';
import { STEPS } from './ramp.ts';
import type { HeatRow, HeatSeries } from './series.ts';
import { tableOf } from './table.ts';

const say = chartsWords.heatmap;

/** The year in which a topic came up most, if there is one such year. */
function peakOf({ counts }: HeatRow, years: readonly number[]) {
  const n = Math.max(0, ...counts);
  const at = counts.flatMap((count, i) => (count === n && n > 0 ? [years[i] ?? 0] : []));
  return { n, year: at.length === 1 ? (at[0] ?? null) : null };
}

function sentenceOf(row: HeatRow, years: readonly number[], label: string): string {
  const raised = row.counts.filter((count) => count > 0).length;
  const { n, year } = peakOf(row, years);
  if (raised === 1 && year !== null)
    return row.total === 1 ? say.takeaway.once(label, year) : say.takeaway.one(label, year, n);
  if (year === null) return say.takeaway.flat(label, raised, years.length, n);
  return raised === years.length
    ? say.takeaway.every(label, year, n)
    : say.takeaway.some(label, raised, years.length, year, n);
}

/** The topic raised most, and when; then another that was filtered for, or else the next. */
function takeawayOf({ rows, years }: HeatSeries, { ledger, selection, selected }: ChartContext): string {
  if (selected.units.length === 0) return chartsWords.figure.nothing;
  const labelOf = ({ code }: HeatRow) => ledger.label('domain', code);
  const raised = rows.filter(({ total }) => total > 0);
  const candidates = selection.domain.length > 0 ? raised.filter(({ isSelected }) => isSelected) : raised;
  const [first] = candidates.length > 0 ? candidates : raised;
  if (!first) return say.takeaway.nothing;
  // Of a single year no other can be told apart.
  const [only] = years;
  if (years.length === 1 && only !== undefined && first.total > 1)
    return say.takeaway.oneYear(labelOf(first), only, first.total);
  const sentence = sentenceOf(first, years, labelOf(first));
  const second = candidates.find((row) => row !== first && row.total > 1 && peakOf(row, years).year !== null);
  if (!second) return say.takeaway.end(sentence);
  const { n, year } = peakOf(second, years);
  return say.takeaway.second(sentence, inside(labelOf(second)), year ?? 0, n);
}

function legendOf(): LegendEntry[] {
  const plain = { count: null, pick: null, selected: false };
  return [
    {
      ...plain,
      label: say.zero,
      swatch: 'point',
      colour: ({ mid }) => ({ fill: mid, outline: null }),
    },
    ...STEPS.map(([from, to], i): LegendEntry => {
      const range = say.range(from, to);
      return {
        ...plain,
        label: i === STEPS.length - 1 ? say.rangeOfEngagements(range) : range,
        swatch: 'square',
        colour: ({ ramp, ink2 }) => ({ fill: ramp[i]?.fill ?? ink2, outline: null }),
      };
    }),
  ];
}

/** Everything that the figure says in words. */
export function wordsOf(series: HeatSeries, context: ChartContext): FigureWords {
  return {
    title: say.title,
    takeaway: takeawayOf(series, context),
    subtitle: subtitleOf(context, series.n),
    legend: legendOf(),
    notes: [
      say.notes.start,
      ruleNote(context),
      countNote(series.n),
      notPlacedNote(context, series.unplaced),
      lastYearNote(context, series.years.at(-1)),
    ].filter((note) => note !== ''),
    table: tableOf(series, context),
    records: series.records,
  };
}
