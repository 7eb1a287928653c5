import type { LegendEntry } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { isPicked } from '#selection/change.ts';
import type { Pick } from '#selection/selection.ts';
import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { groupColour, groupLabel, isOther } from '#charts/dimension.ts';
import { lastYearNote, notPlacedNote, ruleNote, countNote, subtitleOf } from '#charts/notes.ts';
import { groupCounts, totals, type FrequencySeries } from './series.ts';
import { tableOf } from './table.ts';
import { takeawayOf } from './takeaway.ts';

const say = chartsWords.frequency;

const hatchedTotal = ({ bars }: FrequencySeries) =>
  bars.filter((bar) => bar.slot === null).reduce((sum, bar) => sum + bar.total, 0);

function unknownEntry(series: FrequencySeries): LegendEntry[] {
  const count = hatchedTotal(series);
  if (count === 0 || series.unit === 'year') return [];
  return [{
    label: say.unknownLegend[series.unit], count, swatch: 'hatch', pick: null, selected: false,
    colour: (palette) => ({ fill: palette.ink2, outline: null }),
  }]; // prettier-ignore
}

/** What is in view or chosen, in the order of the stack, then what the hatch means. */
function legendOf(series: FrequencySeries, { ledger, selection }: ChartContext): LegendEntry[] {
  const { groups, by } = series;
  const counts = groupCounts(series, totals(series));
  const entries = groups.map((group, i): LegendEntry => {
    const pick: Pick | null = isOther(group) ? null : { facets: { [by]: group.key } };
    return {
      label: groupLabel(ledger, by, group),
      count: counts[i] ?? 0,
      swatch: 'square',
      colour: (palette) => groupColour(group, i, palette),
      pick,
      selected: pick !== null && isPicked(selection, pick),
    };
  });
  return [...entries.filter(({ count, selected }) => count !== 0 || selected), ...unknownEntry(series)];
}

function notesOf(series: FrequencySeries, context: ChartContext): string[] {
  const { bars, unit, groups, by, codes } = series;
  const sum = (key: 'approximate' | 'inferred') => bars.reduce((total, bar) => total + bar[key], 0);
  const hatched = hatchedTotal(series);
  const counts = totals(series);
  const grouped = groups.filter(isOther).map((group) => {
    const present = group.codes.filter((code) => (counts[codes.indexOf(code)] ?? 0) > 0);
    return present.length === 0 ? '' : say.notes.grouped(groupLabel(context.ledger, by, group), present.map((code) => context.ledger.label(by, code)));
  }); // prettier-ignore
  return [
    ruleNote(context),
    countNote(series.n),
    hatched > 0 && unit !== 'year' ? say.notes.hatched(hatched, unit) : '',
    sum('approximate') > 0 ? say.notes.approximate(sum('approximate')) : '',
    sum('inferred') > 0 ? say.notes.inferred(sum('inferred')) : '',
    ...grouped,
    notPlacedNote(context, series.unplaced),
    lastYearNote(context, series.years.at(-1)),
  ].filter((note) => note !== '');
}

/** Everything that the figure says in words. */
export function wordsOf(series: FrequencySeries, context: ChartContext): FigureWords {
  return {
    title: say.title(series.unit, series.by, context.selection.count === 'visits'),
    takeaway: takeawayOf(series, context),
    subtitle: subtitleOf(context, series.n),
    legend: legendOf(series, context),
    notes: notesOf(series, context),
    table: tableOf(series, context),
    records: series.records,
  };
}
