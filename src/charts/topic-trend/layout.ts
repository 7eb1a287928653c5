import { wholeTicks } from '#charts/ticks.ts';
import type { Box } from '#export/parts.ts';
import type { TrendSeries, TrendYear } from './series.ts';

export type Panel = {
  readonly top: number;
  readonly base: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
};

export type Column = { readonly value: TrendYear; readonly x: number; readonly labelled: boolean };

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
  readonly counts: Panel;
  readonly shares: Panel;
  /** Whether years are written in full, and numbers have room above the bars. */
  readonly roomy: boolean;
};

const STEPS = [1, 2, 5, 10, 20];
const SHARES = [0.1, 0.25, 0.5, 1];

function panel(top: number, height: number, ticks: readonly number[]): Panel {
  const largest = ticks.at(-1) ?? 1;
  const base = top + height;
  return { top, base, ticks, at: (value) => base - (value / largest) * height };
}

/** Two panels over one row of years; all measures are px. */
export function layOut({ years }: TrendSeries, { width, text, height }: Box): Layout {
  const [x0, x1] = [40 * text, width];
  const step = (x1 - x0) / Math.max(1, years.length);
  const roomy = step >= 30 * text;
  const label = roomy ? 34 : 24;
  const every = STEPS.find((n) => n * step >= label * text) ?? 50;
  const spare = height === undefined ? 0 : Math.max(0, height - 324 * text);
  const most = Math.max(0, ...years.map(({ n }) => n));
  // Those of few engagements too: a bar that is cut short would stand against a scale that denies it.
  const shares = years.map(({ n, of }) => (of === 0 ? 0 : n / of));
  const top = SHARES.find((share) => share >= Math.max(0, ...shares)) ?? 1;
  const counts = panel(34 * text, 110 * text + 0.6 * spare, wholeTicks(most, 4));
  const under = counts.base + 56 * text;
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
    counts,
    shares: panel(under, 76 * text + 0.4 * spare, [0, top / 2, top]),
    height: under + 76 * text + 0.4 * spare + 26 * text,
    roomy,
  };
}
