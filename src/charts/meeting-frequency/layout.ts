import { linear } from '#charts/linear.ts';
import { textWidth } from '#ui/measure.ts';
import type { Box } from '#export/parts.ts';
import { wholeTicks } from '#charts/ticks.ts';
import { placeYears } from '#charts/timeline/placeYears.ts';
import { perYear, type Bar, type FrequencySeries } from './series.ts';

export type PlacedBar = {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  /** Of its top. */
  readonly y: number;
};

export type PlacedYear = { readonly year: number; readonly n: number; readonly x: number };

/** How years are written: `2014`, `’14`, or every second `’14`; the numbers beneath go with the first two. */
export type YearStyle = { readonly short: boolean; readonly every: number; readonly counts: boolean };

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Of the box: a drawing that is wider is scrolled. */
  readonly room: number;
  /** Edges of the plot; `right` is the end of its lines. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly base: number;
  readonly ticks: readonly number[];
  readonly y: (count: number) => number;
  readonly bars: readonly PlacedBar[];
  readonly years: readonly PlacedYear[];
  readonly band: number;
  readonly style: YearStyle;
};

const PLOT = { height: 232, top: 25, least: 120 } as const;
/** Room below the base: the years, and their numbers. */
const FOOT = { years: 22, counts: 40 } as const;
/** Share of a year's band that its slots fill. */
const FILLED = 0.87;
const WIDEST_SLOT = 44;
/** On a page no slot is narrower: the drawing grows instead and is scrolled. */
const NARROWEST = { year: 9, quarter: 3.4, month: 2.75 } as const;

function yearStyle(band: number, text: number, largest: number): YearStyle {
  const numbers = textWidth(String(largest), 12 * text, 'sans');
  const counts = band >= Math.max(numbers, textWidth('’26', 12 * text, 'sans600')) + 4 * text;
  const short = band < textWidth('2026', 12 * text, 'sans600') + 8 * text;
  const every = counts ? 1 : Math.ceil((textWidth('’26', 12 * text, 'sans') + 7 * text) / band);
  return { short: short || !counts, every, counts };
}

/** Places everything; all measures are px. */
export function layOut(series: FrequencySeries, box: Box, scrolls: boolean): Layout {
  const { years, bars, slots, unit } = series;
  const { text } = box;
  const perSlots = slots + (bars.some((bar) => bar.slot === null) ? 1 : 0);
  const ticks = wholeTicks(Math.max(0, ...bars.map((bar) => bar.total)), 4);
  const margin = textWidth(String(ticks.at(-1) ?? 0), 12 * text, 'sans') + 16 * text;
  const least = scrolls ? (perSlots * NARROWEST[unit] * text) / FILLED : 0;
  const { band, left, right, width } = placeYears(box.width, Math.max(1, years.length), margin, least);
  const slot = Math.min((band * FILLED) / perSlots, WIDEST_SLOT * text);
  const gap = slot < 3 ? slot * 0.15 : slot < 8 ? 1 : slot < 24 ? 2 : slot * 0.15;

  const counts = perYear(series);
  const style = yearStyle(band, text, Math.max(0, ...counts));
  const foot = (style.counts ? FOOT.counts : FOOT.years) * text;
  const top = PLOT.top * text;
  const height = Math.max(
    box.height ?? 0,
    top + foot + (box.height === undefined ? PLOT.height : PLOT.least) * text,
  );
  const base = Math.round(height - foot);
  const y = linear([0, ticks.at(-1) ?? 1], [base, top]);

  const first = years[0] ?? 0;
  const startOf = (year: number) => left + (year - first) * band + (band - slot * perSlots) / 2;
  const unknownGap = Math.min(2 * text, gap);
  return {
    width, height, text, room: box.width, left, right, top, base, ticks, y, band, style,
    bars: bars.map((bar) => ({
      bar,
      x: startOf(bar.year) + (bar.slot ?? slots) * slot + gap / 2 + (bar.slot === null ? unknownGap : 0),
      width: slot - gap,
      y: y(bar.total),
    })),
    years: years.map((year, i) => ({ year, n: counts[i] ?? 0, x: left + (i + 0.5) * band })),
  }; // prettier-ignore
}
