import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { selection as selectionWords } from '#i18n/messages/selection.ts';
import { formatDecimal, formatNumber, formatPercent } from '#i18n/numbers.ts';
import { NOT_STATED } from '#model/codes.ts';
import type { ChartContext } from '#charts/chart.ts';
import { inside, isFew } from '#charts/sentence.ts';
import { periodOf } from './periods.ts';
import { perYear, totals, type FrequencySeries } from './series.ts';
import { trendOf, type Span, type Trend } from './trend.ts';

const say = chartsWords.frequency.takeaway;
const MOST_NAMED = 3;

function most(series: FrequencySeries, { ledger }: ChartContext): string {
  const { by, codes, n } = series;
  const counts = totals(series);
  const largest = Math.max(...counts);
  const first = codes.filter((_, i) => counts[i] === largest);
  const [code] = first;
  // With one value in view its share says nothing.
  if (code === undefined || largest === n) return '';
  const labelOf = (value: string) => ledger.label(by, value);
  if (first.length > MOST_NAMED || largest === 1) return '';
  if (first.length > 1) return say.tied(by, formatList(first.map(labelOf)), largest);
  const share = isFew(n) ? say.few(largest, n) : say.share(formatPercent(largest, n), formatNumber(n));
  if (code === NOT_STATED) return say.notStated(by, share);
  return say.most(by, by === 'track' ? inside(labelOf(code)) : labelOf(code), share);
}

function busiest(series: FrequencySeries): string {
  const { unit } = series;
  // What is known to the year only is no quarter and no month.
  const known = series.bars.filter((bar) => bar.slot !== null && bar.total > 0);
  const largest = Math.max(0, ...known.map((bar) => bar.total));
  const first = known.filter((bar) => bar.total === largest);
  if (largest === 0) return '';
  if (largest === 1) return known.length > 1 ? say.noneTwice(unit) : '';
  const names = first.map((bar) => periodOf(series, bar));
  if (first.length === 1) return say.busiest(unit, formatList(names), largest);
  return first.length <= MOST_NAMED
    ? say.busiestTied(unit, formatList(names), largest)
    : say.atMost(unit, largest, first.length);
}

const written = (value: number) => formatDecimal(value >= 10 ? Math.round(value) : value);
const range = ({ years }: Span) => selectionWords.yearRange(String(years[0]), String(years.at(-1)));

/** A rise may be better reporting: says so where each engagement is better reported too. */
const caution = ({ before, now, mayBeReporting }: Trend): string =>
  mayBeReporting ? say.mayBeReporting(formatDecimal(before.reports), formatDecimal(now.reports)) : '';

function yearly(series: FrequencySeries, context: ChartContext): string {
  const trend = trendOf(series, context);
  const peak = busiest(series);
  if (trend === null) return peak;
  const { before, now } = trend;
  const change = say.trend(written(now.average), range(now), written(before.average), range(before));
  const counts = perYear(series);
  const largest = Math.max(...counts);
  const first = series.years.filter((_, i) => counts[i] === largest);
  const sentence =
    first.length === 1
      ? say.trendAndBusiest(change, String(first[0]), largest)
      : chartsWords.figure.sentence(change);
  return chartsWords.figure.sentences([sentence, caution(trend)]);
}

/** What a reader may take from the figure, computed from its numbers; honest where they are few. */
export function takeawayOf(series: FrequencySeries, context: ChartContext): string {
  const { n, unit, bars, codes, by } = series;
  if (context.selected.units.length === 0) return chartsWords.figure.nothing;
  if (n === 0) return say.nothing;
  if (n === 1) {
    const bar = bars.find(({ total }) => total > 0);
    const code = codes[bar?.counts.indexOf(1) ?? 0] ?? '';
    return bar ? say.only(inside(context.ledger.label(by, code)), periodOf(series, bar)) : '';
  }
  const share = most(series, context);
  // The one year in view is not the busiest of any, unless there is nothing else to say.
  const isAlone = unit === 'year' && series.years.length === 1 && share !== '';
  const time = isAlone ? '' : unit === 'year' ? yearly(series, context) : busiest(series);
  return chartsWords.figure.sentences([share, time]);
}
