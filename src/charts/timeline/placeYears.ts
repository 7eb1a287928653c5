/** Years side by side: px. Edges of the years; of a drawing that is scrolled, what lies outside them is the same at both ends. */
export type PlacedYears = {
  readonly band: number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
};

/** Width of a column that is at least so wide: a scrolled drawing shows whole columns only, none is cut at its edge. */
export const scrolledCell = (room: number, least: number): number =>
  room / Math.max(1, Math.floor(room / least));

/**
 * Years that fill their room beside the numbers of an axis. Where they would be narrower than `least`, the drawing is scrolled, and
 * the room holds whole years wherever it begins at one: what is beside them is as wide as a year or several.
 */
export function placeYears(room: number, years: number, margin: number, least: number): PlacedYears {
  const fitting = (room - margin) / years;
  if (fitting >= least) return { band: fitting, left: margin, right: room, width: room };
  const band = scrolledCell(room, least);
  const left = Math.ceil(margin / band) * band;
  const right = left + years * band;
  return { band, left, right, width: right + left };
}
