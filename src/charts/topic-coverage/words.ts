import type { LegendEntry } from '#export/parts.ts';
import { formatYears } from '#i18n/dates.ts';
import { formatList } from '#i18n/lists.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber, formatPercent } from '#i18n/numbers.ts';
import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { ruleNote, subtitleOf } from '#charts/notes.ts';
import { inside, isFew } from '#charts/sentence.ts';
import type { CoverageSeries, TopicRow } from './series.ts';
import { tableOf } from './table.ts';

const say = chartsWords.topics;
const MOST_NAMED = 3;

/** `in 40% of engagements`, or of few `in 2 of 3 engagements`. */
const where = (count: number, n: number) =>
  isFew(n) ? say.takeaway.few(count, n) : say.takeaway.share(formatPercent(count, n));

function withBefore(sentence: string, { before }: TopicRow, { previous }: CoverageSeries): string {
  if (before === null || !previous) return sentence;
  const { years, n } = previous;
  const then = isFew(n) ? say.takeaway.beforeFew(before, n) : formatPercent(before, n);
  return say.takeaway.before(sentence, formatYears(...years), then);
}

/** The topic raised most; where topics are filtered, the one that came with them. */
function takeawayOf(series: CoverageSeries, { ledger, selection }: ChartContext): string {
  const { rows, n } = series;
  if (n === 0) return chartsWords.figure.nothing;
  const labelOf = (code: string) => ledger.label('domain', code);
  const chosen = selection.domain;
  const beside = (rest: string) =>
    chosen.length <= 1
      ? say.takeaway.beside(inside(labelOf(chosen[0] ?? '')), rest)
      : say.takeaway.besideMany(chosen.length, rest);
  const others = rows.filter(({ isSelected, count }) => !isSelected && count > 0);
  const [top] = others;
  if (rows.every(({ count }) => count === 0)) return say.takeaway.nothing;
  if (!top) return say.takeaway.noOther(formatList(chosen.map((code) => inside(labelOf(code)))));
  if (n === 1) {
    const raised = rows.filter(({ count }) => count > 0).map(({ code }) => inside(labelOf(code)));
    return `${say.takeaway.one(formatList(raised))}.`;
  }
  const first = others.filter(({ count }) => count === top.count);
  if (first.length > MOST_NAMED) {
    const sentence = say.takeaway.spread(first.length, where(top.count, n));
    return chosen.length > 0 ? `${beside(sentence)}.` : `${sentence.replace(/^./, (c) => c.toUpperCase())}.`;
  }
  const names = first.map(({ code }, i) => (i > 0 || chosen.length > 0 ? inside(labelOf(code)) : labelOf(code)));
  const sentence =
    first.length === 1
      ? withBefore(say.takeaway.most(formatList(names), where(top.count, n)), top, series)
      : say.takeaway.tied(formatList(names), where(top.count, n));
  return `${chosen.length > 0 ? beside(sentence) : sentence}.`;
} // prettier-ignore

function legendOf({ previous, years }: CoverageSeries): LegendEntry[] {
  const entry = (
    label: string,
    swatch: LegendEntry['swatch'],
    colour: LegendEntry['colour'],
  ): LegendEntry => ({
    label,
    swatch,
    colour,
    count: null,
    pick: null,
    selected: false,
  });
  return [
    ...(years
      ? [entry(formatYears(...years), 'square', ({ topic }) => ({ fill: topic, outline: null }))]
      : []),
    ...(previous
      ? [entry(formatYears(...previous.years), 'line', ({ ink }) => ({ fill: ink, outline: null }))]
      : []),
  ];
}

function notesOf(series: CoverageSeries, context: ChartContext): string[] {
  const { n, previous, silent } = series;
  const [count, before] = [formatNumber(n), formatNumber(previous?.n ?? 0)];
  return [
    say.notes.several,
    ruleNote(context),
    context.selection.count === 'visits' ? say.notes.union : '',
    previous ? say.notes.previous(count, formatYears(...previous.years), before) : say.notes.n(count),
    silent > 0 ? say.notes.silent(silent) : '',
  ].filter((note) => note !== '');
}

/** Everything that the figure says in words. */
export function wordsOf(series: CoverageSeries, context: ChartContext): FigureWords {
  return {
    title: say.title,
    takeaway: takeawayOf(series, context),
    subtitle: subtitleOf(context, series.n),
    legend: legendOf(series),
    notes: notesOf(series, context),
    table: tableOf(series, context),
    records: series.records,
  };
}
