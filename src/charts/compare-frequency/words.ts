import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { contextOfSide, sideRecords, sidesOf } from '#charts/compare-sides/sides.ts';
import { bothCounts, sidesSubtitle } from '#charts/compare-sides/words.ts';
import { periodOf } from '#charts/meeting-frequency/periods.ts';
import { lastYearNote, notPlacedNote, ruleNote } from '#charts/notes.ts';
import type { LegendEntry, Table } from '#export/parts.ts';
import { formatYears } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { charts } from '#i18n/messages/charts.ts';
import { compare } from '#i18n/messages/compare.ts';
import { formatDecimal } from '#i18n/numbers.ts';
import { busiest, type CompareFrequencySeries, type SideFrequency } from './series.ts';

const say = compare.frequency;

const yearsOf = ({ years }: SideFrequency): string => formatYears(years[0] ?? null, years.at(-1) ?? null);

function meanOf(of: SideFrequency): string {
  const { side, mean, years } = of;
  if (mean === null) return say.noYears(side.letter);
  return say.mean(side.letter, formatDecimal(mean), yearsOf(of), years.length);
}

function meansOf([a, b]: CompareFrequencySeries['sides']): string {
  if (a.mean === null || b.mean === null || a.years.length < 2 || yearsOf(a) !== yearsOf(b))
    return say.means([a, b].map(meanOf));
  return say.sameYears(formatDecimal(a.mean), formatDecimal(b.mean), yearsOf(a));
}

function busiestOf(of: SideFrequency): string {
  const { years, n } = busiest(of);
  if (years.length === 0 || years.length > 3 || n < 2) return '';
  return say.busiest(of.side.letter, formatList(years.map(String)), n);
}

function takeawayOf({ sides }: CompareFrequencySeries): string {
  if (sides.every(({ n }) => n === 0)) return charts.figure.nothing;
  const most = sides.map(busiestOf).filter((words) => words !== '');
  return charts.figure.sentences([meansOf(sides), most.length === 0 ? '' : say.peaks(most)]);
}

/** A row for each period of each side. */
function tableOf({ sides }: CompareFrequencySeries): Table {
  return {
    caption: say.title,
    columns: [
      { key: 'side', label: compare.table.side, numeric: false },
      { key: 'period', label: say.period, numeric: false },
      { key: 'n', label: compare.table.n, numeric: true },
    ],
    rows: sides.flatMap(({ side, frequency }) =>
      frequency.bars.map((bar) => [side.letter, periodOf(frequency, bar), bar.total]),
    ),
  };
}

const unknownLegend = ({ sides }: CompareFrequencySeries): LegendEntry[] => {
  const frequency = sides.map((of) => of.frequency).find(({ bars }) => bars.some(({ slot }) => slot === null));
  const unit = frequency?.unit;
  if (unit === undefined || unit === 'year') return [];
  const colour: LegendEntry['colour'] = ({ ink2 }) => ({ fill: ink2, outline: null });
  return [{ label: charts.frequency.unknownLegend[unit], swatch: 'hatch', colour, count: null, pick: null, selected: false }];
}; // prettier-ignore

export const wordsOf = (series: CompareFrequencySeries, context: ChartContext): FigureWords => {
  const { isOneAxis, sides } = series;
  const lastYear = Math.max(0, ...sides.flatMap(({ years }) => years.at(-1) ?? 0));
  return {
    title: say.title,
    takeaway: takeawayOf(series),
    subtitle: sidesSubtitle(context),
    legend: unknownLegend(series),
    notes: [
      ruleNote(context),
      bothCounts(context),
      isOneAxis ? say.oneScale : say.apart,
      ...sidesOf(context).map((side, i) =>
        compare.onSide(
          side.letter,
          notPlacedNote(contextOfSide(context, side), sides[i]?.frequency.unplaced ?? []),
        ),
      ),
      lastYearNote(context, lastYear),
    ].filter((note) => note !== ''),
    table: tableOf(series),
    records: sideRecords(context),
  };
};
