import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { contextOfSide } from '#charts/compare-sides/sides.ts';
import { sideTitle } from '#charts/compare-sides/words.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote, subtitleOf } from '#charts/notes.ts';
import { unitsOf } from '#charts/raised.ts';
import { recordIds } from '#charts/records.ts';
import { inside } from '#charts/sentence.ts';
import { charts } from '#i18n/messages/charts.ts';
import { compare } from '#i18n/messages/compare.ts';
import type { MultiplesSeries } from './series.ts';

const say = compare.multiples;

/** Where the most engagements of one year are, beside what the side was chosen by. */
function takeawayOf({ panels, years, kind }: MultiplesSeries): string {
  const cells = panels
    .filter(({ isChosen }) => !isChosen)
    .flatMap(({ label, counts }) => counts.map((count, i) => ({ label, count, year: years[i] ?? 0 })));
  const most = Math.max(0, ...cells.map(({ count }) => count));
  if (most === 0) return panels.some(({ n }) => n > 0) ? say.nothingElse : charts.figure.nothing;
  const [first, second] = cells.filter(({ count }) => count === most);
  if (first === undefined || second !== undefined) return say.tied(most);
  return say.most(inside(first.label), kind, first.year, most);
}

export const wordsOf = (series: MultiplesSeries, context: ChartContext): FigureWords => {
  const { side, kind, n, years, panels } = series;
  const own = contextOfSide(context, side);
  const title = say.title(sideTitle(side), kind);
  const undated = unitsOf(own.ledger, own.selected).flatMap(({ engagement }) =>
    engagement.year === null ? [engagement] : [],
  );
  return {
    title,
    takeaway: takeawayOf(series),
    subtitle: subtitleOf(own, n),
    legend: [],
    notes: [
      ruleNote(own),
      countNote(n),
      say.scale,
      kind === 'domain' ? say.several : '',
      notPlacedNote(own, undated),
      lastYearNote(own, years.at(-1)),
    ].filter((note) => note !== ''),
    table: {
      caption: title,
      columns: [
        { key: 'year', label: say.year, numeric: false },
        ...panels.map(({ code, label }) => ({ key: code, label, numeric: true })),
      ],
      rows: years.map((year, i) => [String(year), ...panels.map(({ counts }) => counts[i] ?? 0)]),
    },
    records: recordIds(own.ledger, own.selected.members),
  };
};
