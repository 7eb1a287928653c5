import { spreadOf } from '#charts/spread.ts';
import { wholeTicks } from '#charts/ticks.ts';
import { wordsLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import { compare } from '#i18n/messages/compare.ts';
import type { MultiplePanel, MultiplesSeries } from './series.ts';

export const TYPE = { name: 12.5, leading: 15, axis: 11 } as const;
const [LEAST, GAP, PLOT] = [150, 24, 62];
/** The most by which the panels of an image are higher. */
const SPREAD = 60;

export type PlacedBar = { readonly x: number; readonly y: number; readonly height: number };

export type PanelPlace = {
  readonly panel: MultiplePanel;
  readonly name: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly plotTop: number;
  readonly base: number;
  readonly bars: readonly PlacedBar[];
};

export type Layout = {
  readonly text: number;
  readonly width: number;
  readonly height: number;
  /** Of one panel, and of one bar. */
  readonly wide: number;
  readonly bar: number;
  readonly scale: number;
  readonly panels: readonly PanelPlace[];
};

/** As many panels in a row as there is room for; all measures are px. */
export function layOut(series: MultiplesSeries, box: Box): Layout {
  const close = layOutPanels(series, box, 0);
  const rows = new Set(close.panels.map(({ top }) => top)).size;
  const extra = spreadOf(box, close.height, rows, SPREAD);
  return extra === 0 ? close : layOutPanels(series, box, extra);
}

function layOutPanels({ panels, most, years }: MultiplesSeries, { width, text }: Box, extra: number): Layout {
  const scale = wholeTicks(most, 2).at(-1) ?? 1;
  const across = Math.max(1, Math.min(panels.length, Math.floor((width + GAP * text) / ((LEAST + GAP) * text))));
  const wide = (width - (across - 1) * GAP * text) / across;
  const axis = wordsWidth(String(scale), { size: TYPE.axis * text, fill: '' }) + 6 * text;
  const step = (wide - axis) / Math.max(1, years.length);
  const bar = Math.min(Math.max(1, step - Math.min(2, 0.25 * step)), 22 * text);
  const type = { size: TYPE.name * text, fill: '' };
  const names = panels.map(({ label, n }) => wordsLines(compare.multiples.panel(label, n), wide, type));
  const plot = PLOT * text + extra;
  // Apart from the controls above it.
  let y = 8 * text;
  const placed: PanelPlace[] = [];
  for (let row = 0; row * across < panels.length; row++) {
    const range = [row * across, (row + 1) * across] as const;
    const lines = Math.max(...names.slice(...range).map(({ length }) => length));
    const plotTop = y + (lines * TYPE.leading + 8) * text;
    const base = plotTop + plot;
    panels.slice(...range).forEach((panel, column) => {
      const x = column * (wide + GAP * text);
      const bars = panel.counts.map((count, i): PlacedBar => {
        const height = (count / scale) * plot;
        return { x: x + axis + (i + 0.5) * step - bar / 2, y: base - height, height };
      });
      placed.push({ panel, name: names[row * across + column] ?? [], x, top: y, plotTop, base, bars });
    });
    y = base + 34 * text;
  }
  return { text, width, height: Math.max(24 * text, y - 14 * text), wide, bar, scale, panels: placed };
} // prettier-ignore
