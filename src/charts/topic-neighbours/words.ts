import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, ruleNote } from '#charts/notes.ts';
import { topicSubtitle } from '#charts/topic-ranks/counting.ts';
import type { LegendEntry } from '#export/parts.ts';
import { topics } from '#i18n/messages/topics.ts';
import { formatDecimal, formatNumber } from '#i18n/numbers.ts';
import { isClose, SMALL, type NeighboursSeries } from './series.ts';

const say = topics.neighbours;

function takeawayOf({ rows }: NeighboursSeries): string {
  const [first] = rows;
  if (first === undefined) return say.nothing;
  if (first.small) return say.allSmall(SMALL);
  return isClose(first) ? say.closest(first.label, formatDecimal(first.lift), first.together) : say.noneAbove;
}

function legendOf({ rows }: NeighboursSeries): LegendEntry[] {
  const entry = (label: string, swatch: LegendEntry['swatch']): LegendEntry => ({
    label, swatch, count: null, colour: ({ topic }) => ({ fill: topic, outline: null }), pick: null, selected: false,
  }); // prettier-ignore
  return [
    ...(rows.some(({ small }) => !small) ? [entry(say.legend.sure(SMALL), 'square')] : []),
    ...(rows.some(({ small }) => small) ? [entry(say.legend.small(SMALL), 'hatch')] : []),
  ];
}

const rounded = (n: number) => Math.round(10 * n) / 10;

export const wordsOf = (series: NeighboursSeries, context: ChartContext, domain: string): FigureWords => ({
  title: say.title,
  takeaway: takeawayOf(series),
  subtitle: topicSubtitle(context, domain, series.n),
  legend: legendOf(series),
  notes: [
    say.rule(formatNumber(series.base)),
    series.rows.some(({ small }) => small) ? say.order : '',
    ruleNote(context),
    countNote(series.n),
  ].filter((note) => note !== ''),
  table: {
    caption: say.title,
    columns: [
      { key: 'topic', label: say.topic, numeric: false },
      { key: 'together', label: say.together, numeric: true },
      { key: 'expected', label: say.expected, numeric: true },
      { key: 'lift', label: say.lift, numeric: true },
      { key: 'all', label: say.all, numeric: true },
    ],
    rows: series.rows.map(({ label, together, expected, lift, all }) => [
      label, together, rounded(expected), rounded(lift), all,
    ]), // prettier-ignore
  },
  records: series.records,
});
