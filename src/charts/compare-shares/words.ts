import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { sideRecords } from '#charts/compare-sides/sides.ts';
import { bothCounts, shareInWords, sideLegend, sidesSubtitle } from '#charts/compare-sides/words.ts';
import { ruleNote } from '#charts/notes.ts';
import { inside } from '#charts/sentence.ts';
import type { LegendEntry } from '#export/parts.ts';
import { formatList } from '#i18n/lists.ts';
import { charts } from '#i18n/messages/charts.ts';
import { compare } from '#i18n/messages/compare.ts';
import { furthest, isEitherFew, type CompareSharesSeries } from './series.ts';

const say = compare.shares;

function takeawayOf(series: CompareSharesSeries): string {
  const { of, kind } = series;
  if (of[0] === 0 && of[1] === 0) return charts.figure.nothing;
  if (of.includes(0)) return say.oneEmpty(of[0] === 0 ? 'A' : 'B');
  const row = furthest(series);
  if (row === null) return say.same(kind);
  const [a, b] = [shareInWords(row.counts[0], of[0]), shareInWords(row.counts[1], of[1])];
  const lead = say.furthest(kind, inside(row.label), a, b);
  return charts.figure.sentences([lead, isEitherFew(series) ? say.chance : '']);
}

const percent = (n: number, of: number) => (of === 0 ? null : Math.round((1000 * n) / of) / 10);

const hatch = (series: CompareSharesSeries): LegendEntry[] =>
  isEitherFew(series)
    ? [{ label: say.fewLegend, swatch: 'hatch', colour: ({ ink2 }) => ({ fill: ink2, outline: null }), count: null, pick: null, selected: false }]
    : []; // prettier-ignore

export const wordsOf = (series: CompareSharesSeries, context: ChartContext): FigureWords => {
  const { kind, of, rows, absent } = series;
  return {
    title: say.titles[kind],
    takeaway: takeawayOf(series),
    subtitle: sidesSubtitle(context),
    legend: [...sideLegend(context), ...hatch(series)],
    notes: [
      ruleNote(context),
      bothCounts(context),
      say.notes[kind],
      absent.length === 0 ? '' : say.absent(formatList(absent)),
    ].filter((note) => note !== ''),
    table: {
      caption: say.titles[kind],
      columns: [
        { key: kind, label: say.columns[kind], numeric: false },
        { key: 'a', label: say.columnN('A'), numeric: true },
        { key: 'a-share', label: say.columnShare('A'), numeric: true },
        { key: 'b', label: say.columnN('B'), numeric: true },
        { key: 'b-share', label: say.columnShare('B'), numeric: true },
      ],
      rows: rows.map(({ label, counts: [a, b] }) => [label, a, percent(a, of[0]), b, percent(b, of[1])]),
    },
    records: sideRecords(context),
  };
};
