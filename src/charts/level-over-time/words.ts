import type { LegendEntry, Table } from '#export/parts.ts';
import { HIGH_LEVEL, NOT_STATED } from '#model/codes.ts';
import { level as say } from '#i18n/messages/level.ts';
import type { ChartContext, FigureWords } from '#charts/chart.ts';
import { countNote, lastYearNote, notPlacedNote, ruleNote, subtitleOf } from '#charts/notes.ts';
import { inkOf } from './ink.ts';
import { pickLevel } from './picks.ts';
import { isStated, type LevelSeries } from './series.ts';
import { takeawayOf } from './takeaway.ts';

const notStated = ({ rows }: LevelSeries) =>
  rows.filter(({ code }) => !isStated(code)).reduce((sum, { total }) => sum + total, 0);

function legendOf(series: LevelSeries): LegendEntry[] {
  const plain = { count: null, pick: null, selected: false } as const;
  const unstated = notStated(series);
  return [
    { ...plain, label: say.legend.highest, swatch: 'dot', colour: ({ ink }) => ({ fill: ink, outline: null }) },
    { ...plain, label: say.legend.other, swatch: 'dot', colour: ({ mid }) => ({ fill: mid, outline: null }) },
    ...(unstated === 0
      ? []
      : [{
          ...plain, label: say.legend.notStated, count: unstated, swatch: 'ring', pick: pickLevel(NOT_STATED),
          colour: (palette) => ({ fill: inkOf(NOT_STATED, false, palette).stroke ?? palette.mid, outline: null }),
        } satisfies LegendEntry]),
  ]; // prettier-ignore
}

/** A row for each year, a column for each level. */
function tableOf(series: LevelSeries, { ledger }: ChartContext): Table {
  const { years, rows, n, high, highest } = series;
  const label = (code: string) => ledger.label('level', code);
  return {
    caption: say.table.caption,
    columns: [
      { key: 'year', label: say.table.year, numeric: false },
      { key: 'highest', label: say.table.highest, numeric: false },
      ...rows.map(({ code }) => ({ key: code, label: label(code), numeric: true })),
      { key: 'total', label: say.table.total, numeric: true },
      ...(series.lowestHigh === -1
        ? []
        : [{ key: `${HIGH_LEVEL}-or-above`, label: say.table.high, numeric: true }]),
    ],
    rows: years.map((year, i) => {
      const top = rows[highest[i] ?? -1];
      return [
        String(year),
        top ? label(top.code) : say.table.none,
        ...rows.map(({ counts }) => counts[i] ?? 0),
        n[i] ?? 0,
        ...(series.lowestHigh === -1 ? [] : [high[i] ?? 0]),
      ];
    }),
  };
}

/** Everything that the figure says in words. */
export function wordsOf(series: LevelSeries, context: ChartContext): FigureWords {
  const unstated = notStated(series);
  return {
    title: say.title,
    takeaway: takeawayOf(series, context),
    subtitle: subtitleOf(context, series.total),
    legend: legendOf(series),
    notes: [
      say.notes.mark,
      ruleNote(context),
      context.selection.count === 'visits' ? say.notes.visits : '',
      countNote(series.total),
      unstated > 0 ? say.notes.notStated(unstated) : '',
      notPlacedNote(context, series.unplaced),
      lastYearNote(context, series.years.at(-1)),
    ].filter((note) => note !== ''),
    table: tableOf(series, context),
    records: series.records,
  };
}
