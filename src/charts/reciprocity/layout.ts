import type { Box } from '#export/parts.ts';
import { reciprocity as say } from '#i18n/messages/level.ts';
import { spreadOf } from '#charts/spread.ts';
import { wordsLines } from '#charts/timeline/Words.tsx';
import { ABOVE, columnBox, columnsOf, LABEL, type Columns } from '#charts/year-columns/columns.ts';
import { footOf, LEADING, type Foot } from '#charts/year-columns/foot.ts';
import type { Band, ReciprocitySeries } from './series.ts';

export type PlacedBand = {
  readonly band: Band;
  /** Position among the bands drawn; of the legend as well. */
  readonly position: number;
  readonly label: readonly string[];
  readonly labelY: number;
  readonly top: number;
  readonly bottom: number;
  /** Line from which the bars grow, and which way. */
  readonly zero: number;
  readonly direction: -1 | 1;
};

export type Layout = {
  readonly columns: Columns;
  readonly bands: readonly PlacedBand[];
  /** Height of one engagement. */
  readonly unit: number;
  readonly bar: number;
  readonly foot: Foot;
};

/** px at a text size of 1. */
const PLOT = 250;
const TALLEST = 9;
const WIDEST = 26;
/** Room for a number at the end of a bar. */
const NUMBER = 16;
const LEAST = 26;
/** Apart from the legend above it. */
const HEAD = 8;

export const bandLabel = (series: ReciprocitySeries, band: Band): string =>
  series.parties.includes(band) ? say.in(band.label) : band.label;

const largest = ({ counts }: Band) => Math.max(0, ...counts);

/** Engagements that stand above one another, the bands put together. */
const heightOf = ({ parties, apart }: ReciprocitySeries) =>
  [...parties, ...apart].reduce((sum, band) => sum + largest(band), 0);

/** Places everything; all measures are px. One engagement is as high in each band, in a high image up to twice as high as elsewhere. */
export function layOut(series: ReciprocitySeries, box: Box, scrolls: boolean): Layout {
  const close = layOutBands(series, box, scrolls, 0);
  const extra = spreadOf(box, close.foot.bottom, heightOf(series), close.unit / box.text);
  return extra === 0 ? close : layOutBands(series, box, scrolls, extra);
}

function layOutBands(series: ReciprocitySeries, box: Box, scrolls: boolean, extra: number): Layout {
  const { text } = box;
  const all = [...series.parties, ...series.apart];
  const labels = all.map((band) => bandLabel(series, band));
  const columns = columnsOf({ years: series.years, labels: [...labels, say.all] }, box, scrolls);
  const { above, cell, labelWidth } = columns;
  const unit = Math.min(TALLEST, PLOT / Math.max(1, heightOf(series))) * text + extra;

  let bottom = HEAD * text;
  const bands = all.map((band, position): PlacedBand => {
    const label = wordsLines(labels[position] ?? '', labelWidth, { size: LABEL * text, bold: true, fill: '' });
    const bars = Math.max(LEAST * text, largest(band) * unit + NUMBER * text, above ? 0 : label.length * LEADING * text + 8 * text);
    // Words of the band whose bars hang stand below them, so that nothing parts the two countries.
    const isHanging = position === 1;
    const head = above ? ABOVE * text : 0;
    const gap = position < 2 ? 0 : 6 * text;
    const top = bottom + gap;
    bottom = top + head + bars;
    const zero = Math.round(isHanging ? top : bottom);
    const words = above ? (isHanging ? bottom - 7 * text : top + 15 * text) : isHanging ? zero + 20 * text : zero - 8 * text - (label.length - 1) * LEADING * text;
    return { band, position, label, labelY: words, top, bottom, zero, direction: isHanging ? 1 : -1 };
  });
  return {
    columns, bands, unit, bar: Math.max(2, Math.min(WIDEST * text, cell - Math.max(2, 0.28 * cell))),
    foot: footOf([{ key: 'n', label: say.all, counts: series.n, total: series.total }], bottom + 12 * text, columns),
  };
} // prettier-ignore

/** Edges of a bar. */
export function barBox(
  { columns, unit, bar }: Layout,
  { band, zero, direction }: PlacedBand,
  column: number,
) {
  const { left, width } = columnBox(columns, column);
  const height = (band.counts[column] ?? 0) * unit;
  return {
    left: Math.round(left + (width - bar) / 2),
    top: Math.min(zero, zero + direction * height),
    width: Math.round(bar),
    height,
  };
}
