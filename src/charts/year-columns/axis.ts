import { columnBands, type TimeAxis } from '#charts/timeline/axis.ts';
import type { Columns } from './columns.ts';

/** The years of a figure that has rows, down to their line. A label that stands above its row is crossed by no line. */
export const yearColumnsAxis = ({ years, left, cell, above }: Columns, base: number): TimeAxis => ({
  bands: columnBands(years, left, cell),
  top: 0,
  base,
  isOpen: !above,
});
