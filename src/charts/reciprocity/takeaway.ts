import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { reciprocity } from '#i18n/messages/level.ts';
import { selection as selectionWords } from '#i18n/messages/selection.ts';
import { formatPercent } from '#i18n/numbers.ts';
import type { ChartContext } from '#charts/chart.ts';
import { inside, isFew } from '#charts/sentence.ts';
import { wholeYears } from '#charts/spans.ts';
import { bandLabel } from './layout.ts';
import type { ReciprocitySeries } from './series.ts';

const say = reciprocity.takeaway;
/** Fewer years with the same host ahead are no streak. */
const LEAST_YEARS = 3;

const range = (from: number, to: number) =>
  from === to ? String(from) : selectionWords.yearRange(String(from), String(to));

function balanceOf({ parties: [first, second] }: ReciprocitySeries): string {
  const both = first.total + second.total;
  if (both === 0) return say.neither;
  if (first.total === second.total) return say.even(formatList([first.label, second.label]), first.total);
  const [more, less] = first.total > second.total ? [first, second] : [second, first];
  return isFew(both)
    ? say.moreFew(more.label, more.total, less.label, less.total)
    : say.more(more.label, more.total, less.label, less.total, formatPercent(more.total, both));
}

function recentOf({ recent, parties: [first, second], years }: ReciprocitySeries): string {
  if (!recent || recent.years.length === years.length || recent.balance[0] + recent.balance[1] === 0) return '';
  const [a, b] = recent.balance;
  const span = range(recent.years[0] ?? 0, recent.years.at(-1) ?? 0);
  return a > b ? say.recent(span, first.label, a, second.label, b) : say.recent(span, second.label, b, first.label, a);
} // prettier-ignore

/** Whole years up to the last in which the same party hosted more. */
export function yearsAhead(
  { years, parties: [first, second] }: ReciprocitySeries,
  { ledger }: ChartContext,
): { readonly party: 0 | 1; readonly from: number; readonly to: number } | null {
  const whole = wholeYears(years, ledger);
  const to = whole.at(-1);
  if (to === undefined) return null;
  const sign = (i: number) => Math.sign((first.counts[i] ?? 0) - (second.counts[i] ?? 0));
  const end = whole.length - 1;
  const ahead = sign(end);
  let start = end;
  while (start > 0 && sign(start - 1) === ahead) start--;
  const isStreak = ahead !== 0 && end - start + 1 >= LEAST_YEARS;
  return isStreak ? { party: ahead > 0 ? 0 : 1, from: whole[start] ?? to, to } : null;
}

function streakOf(series: ReciprocitySeries, context: ChartContext): string {
  const streak = yearsAhead(series, context);
  if (!streak) return '';
  const { party, from, to } = streak;
  return say.years(series.parties[party].label, to - from + 1, from, to);
}

function runOf({ run, parties }: ReciprocitySeries, { ledger }: ChartContext): string {
  const host = parties.find((band) => band.host === run?.host);
  if (!run || !host) return '';
  return say.run(ledger.mechanism(run.mechanism).name, run.n, host.label, range(run.from, run.to));
}

/** Who hosted more, lately and in a row. */
export function takeawayOf(series: ReciprocitySeries, context: ChartContext): string {
  const { total, parties, apart, years, n } = series;
  if (context.selected.units.length === 0) return chartsWords.figure.nothing;
  if (total === 0) return say.nothing;
  if (total === 1) {
    const band = [...parties, ...apart].find((each) => each.total === 1);
    return band ? say.only(inside(bandLabel(series, band)), years[n.indexOf(1)] ?? 0) : '';
  }
  return chartsWords.figure.sentences([
    balanceOf(series),
    recentOf(series),
    streakOf(series, context),
    runOf(series, context),
  ]);
}
