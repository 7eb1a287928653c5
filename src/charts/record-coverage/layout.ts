import { wholeTicks } from '#charts/ticks.ts';
import type { Box } from '#export/parts.ts';
import type { CoverageYear, RecordCoverageSeries } from './series.ts';

export type Panel = {
  readonly key: 'n' | 'sources' | 'independent';
  readonly top: number;
  readonly base: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
};

export type Column = { readonly value: CoverageYear; readonly x: number; readonly labelled: boolean };

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Left and right end of the bars. */
  readonly x0: number;
  readonly x1: number;
  /** From one year to the next, and the width of a bar: px. */
  readonly step: number;
  readonly bar: number;
  readonly columns: readonly Column[];
  readonly panels: readonly [Panel, Panel, Panel];
  /** Whether years are written in full, and numbers have room above the bars. */
  readonly roomy: boolean;
};

const EVERY = [1, 2, 5, 10, 20];
/** Room above a panel for its name and the number on its highest bar, and below the last for the years. */
const HEAD = 50;
const FOOT = 26;
const PLOT = 72;

/** Three panels over one row of years; all measures are px. */
export function layOut({ years }: RecordCoverageSeries, { width, text, height }: Box): Layout {
  const [x0, x1] = [40 * text, width];
  const step = (x1 - x0) / Math.max(1, years.length);
  const roomy = step >= 32 * text;
  const every = EVERY.find((n) => n * step >= (roomy ? 34 : 24) * text) ?? 50;
  const least = (3 * (HEAD + PLOT) + FOOT) * text;
  const plot = PLOT * text + Math.max(0, (height ?? 0) - least) / 3;
  const panel = (key: Panel['key'], position: number, ticks: readonly number[]): Panel => {
    const top = position * (HEAD * text + plot) + HEAD * text;
    const largest = ticks.at(-1) ?? 1;
    return { key, top, base: top + plot, ticks, at: (value) => top + plot - (value / largest) * plot };
  };
  const most = (key: 'n' | 'sources') => wholeTicks(Math.max(0, ...years.map((year) => year[key])), 3);
  const panels = [
    panel('n', 0, most('n')),
    panel('sources', 1, most('sources')),
    panel('independent', 2, [0, 0.5, 1]),
  ] as const;
  return {
    text,
    width,
    x0,
    x1,
    step,
    bar: Math.max(2, Math.min(0.68 * step, 34 * text)),
    columns: years.map((value, i) => ({
      value,
      x: x0 + (i + 0.5) * step,
      labelled: every === 1 || value.year % every === 0,
    })),
    panels,
    height: panels[2].base + FOOT * text,
    roomy,
  };
}
