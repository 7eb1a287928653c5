import { wholeTicks } from '#charts/ticks.ts';
import { placeYears } from '#charts/timeline/placeYears.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import { sideTitle } from '#charts/compare-sides/words.ts';
import type { Bar } from '#charts/meeting-frequency/series.ts';
import type { Box } from '#export/parts.ts';
import type { CompareFrequencySeries, SideFrequency } from './series.ts';

export type PlacedBar = { readonly bar: Bar; readonly x: number; readonly width: number; readonly y: number };

export type Panel = {
  readonly of: SideFrequency;
  readonly title: readonly string[];
  readonly titleY: number;
  /** Where it begins: at the right end of a drawing that is scrolled, and at the left one if it is not in the way there. */
  readonly titleXs: readonly number[];
  readonly top: number;
  readonly base: number;
  readonly bars: readonly PlacedBar[];
  readonly labels: readonly { readonly year: number; readonly x: number }[];
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Edges of the years. */
  readonly left: number;
  readonly right: number;
  /** Width of a year. */
  readonly band: number;
  readonly ticks: readonly number[];
  readonly y: (panel: Panel, count: number) => number;
  readonly panels: readonly [Panel, Panel];
  /** Whether years are written in full, and numbers have room above the bars. */
  readonly isRoomy: boolean;
};

const STEPS = [1, 2, 5, 10, 20];
const LEADING = 18;
/** Least height of a plot, the room above and below it, and what of the last is not needed: px at text 1. */
const PLOT = 112;
/** Apart from the legend above it. */
const HEAD = 8;
const ABOVE = 18;
const BELOW = 34;
const END = 12;
/** On a page no bar is narrower: the drawing grows instead and is scrolled. */
const NARROWEST = 2.75;
/** Share of a year that its slots fill. */
const FILLED = 0.86;

/** Two panels one above the other, with one scale up and one across; all measures are px. */
export function layOut({ sides, most }: CompareFrequencySeries, box: Box, scrolls: boolean): Layout {
  const { text } = box;
  const ticks = wholeTicks(most, 4);
  const scale = ticks.at(-1) ?? 1;
  const margin = wordsWidth(String(scale), { size: 12 * text, fill: '' }) + 12 * text;
  const years = Math.max(1, ...sides.map(({ frequency }) => frequency.years.length));
  const slots = Math.max(...sides.map(({ frequency: { slots, bars } }) => slots + (bars.some(({ slot }) => slot === null) ? 1 : 0)));
  const least = scrolls && slots > 1 ? (slots * NARROWEST * text) / FILLED : 0;
  const { band, left, right, width } = placeYears(box.width, years, margin, least);
  const isRoomy = slots === 1 && band >= 30 * text;
  const every = STEPS.find((n) => n * band >= (isRoomy ? 34 : 26) * text) ?? 50;
  const slot = Math.min((band * FILLED) / slots, 44 * text);
  const titleType = { size: 13.5 * text, fill: '', bold: true };
  const titleOf = ({ side }: SideFrequency) => wordsLines(sideTitle(side), box.width, titleType);
  const lines = titleOf(sides[0]).length + titleOf(sides[1]).length;
  // What is not plot is taken off to the last pixel: a chart that is higher than its room never fits, however small it is drawn.
  const around = (HEAD + lines * LEADING + 2 * (ABOVE + BELOW) - END) * text;
  const spare = box.height === undefined ? 0 : Math.max(0, (box.height - around) / 2 - PLOT * text);
  const plot = PLOT * text + spare;
  const scrolled = width - box.width;
  const startsOf = (title: readonly string[]) => {
    const length = Math.max(0, ...title.map((line) => wordsWidth(line, titleType)));
    return scrolled > length + 24 * text ? [0, scrolled] : [scrolled];
  };
  let y = HEAD * text;
  const place = (of: SideFrequency): Panel => {
    const title = titleOf(of);
    const top = y + (title.length * LEADING + ABOVE) * text;
    const base = top + plot;
    const { frequency } = of;
    const first = frequency.years[0] ?? 0;
    const start = (year: number) => left + (year - first) * band + (band - slot * slots) / 2;
    const panel = {
      of, title, titleY: y + 13 * text, titleXs: startsOf(title), top, base,
      bars: frequency.bars.map((bar) => ({
        bar,
        x: start(bar.year) + (bar.slot ?? frequency.slots) * slot,
        width: Math.max(1, slot - Math.min(2, slot * 0.2)),
        y: base - (bar.total / scale) * plot,
      })),
      labels: frequency.years.filter((year) => every === 1 || year % every === 0).map((year) => ({ year, x: left + (year - first + 0.5) * band })),
    };
    y = base + BELOW * text;
    return panel;
  };
  const panels = [place(sides[0]), place(sides[1])] as const;
  const height = y - END * text;
  return { text, width, height, left, right, band, ticks, y: ({ base }, count) => base - (count / scale) * plot, panels, isRoomy };
} // prettier-ignore
