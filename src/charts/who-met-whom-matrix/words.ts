import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { subtitleOf } from '#charts/notes.ts';
import { STEPS } from '#charts/topic-year/ramp.ts';
import type { Pair, WhoMetWhom } from '#charts/who-met-whom/meetings.ts';
import { pairNotes } from '#charts/who-met-whom/notes.ts';
import { yearsIn, yearsOf } from '#charts/who-met-whom/years.ts';
import type { LegendEntry, Table } from '#export/parts.ts';
import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { whoMetWhom as words } from '#i18n/messages/who-met-whom.ts';
import { formatNumber } from '#i18n/numbers.ts';
import type { MatrixSeries } from './series.ts';

const say = words.matrix;
/** More names than these do not make a sentence. */
const NAMED = 3;

const nameOf = ({ first, second }: Pair) => words.pair(first.name, second.name);

function leadSentence([top, ...rest]: readonly Pair[]): string {
  if (!top) return words.nothing;
  const n = top.units.length;
  const years = yearsIn(top.units);
  if (rest.length === 0) return say.takeaway.only(top.first.name, top.second.name, n, years);
  const level = [top, ...rest.filter(({ units }) => units.length === n)];
  if (n === 1) return say.takeaway.allOnce(level.length, formatNumber(level.length));
  if (level.length === 1) return say.takeaway.most(top.first.name, top.second.name, n, years);
  if (level.length <= NAMED) return say.takeaway.tied(level.map(nameOf), n);
  return say.takeaway.manyTied(formatNumber(level.length), n);
}

function takeawayOf({ pairs }: WhoMetWhom): string {
  const once = pairs.filter(({ units }) => units.length === 1).length;
  const of = pairs.length;
  const second = of > 1 && once < of ? say.takeaway.once(once, formatNumber(once), formatNumber(of)) : '';
  return chartsWords.figure.sentences([leadSentence(pairs), second]);
}

function legendOf({ meetings: { pairs } }: MatrixSeries): LegendEntry[] {
  const heat = chartsWords.heatmap;
  const plain = { count: null, pick: null, selected: false };
  if (pairs.length === 0) return [];
  return [
    { ...plain, label: heat.zero, swatch: 'point', colour: ({ mid }) => ({ fill: mid, outline: null }) },
    ...STEPS.map(([from, to], i): LegendEntry => {
      const range = heat.range(from, to);
      return {
        ...plain,
        label: i === STEPS.length - 1 ? heat.rangeOfEngagements(range) : range,
        swatch: 'square',
        colour: ({ inkRamp, ink }) => ({ fill: inkRamp[i]?.fill ?? ink, outline: null }),
      };
    }),
  ];
}

const column = (key: string, label: string, numeric = false) => ({ key, label, numeric });

const tableOf = ({ meetings: { pairs }, parties }: MatrixSeries): Table => ({
  caption: say.title,
  columns: [
    column('first', parties[0]),
    column('second', parties[1]),
    column('first-year', words.table.first),
    column('last-year', words.table.last),
    column('engagements', words.table.together, true),
  ],
  rows: pairs.map(({ first, second, units }) => {
    const [from, to] = yearsOf(units) ?? [null, null];
    return [first.name, second.name, from, to, units.length];
  }),
});

/** Everything that the figure says in words. */
export function wordsOf(series: MatrixSeries, context: ChartContext): FigureWords {
  const { meetings } = series;
  return {
    title: say.title,
    takeaway: takeawayOf(meetings),
    subtitle: subtitleOf(context, meetings.n),
    legend: legendOf(series),
    notes: [...pairNotes(context, meetings), say.totals],
    table: tableOf(series),
    records: meetings.records,
  };
} // prettier-ignore
