import type { Behind } from '#charts/behind.ts';
import type { Target } from '#charts/timeline/Targets.tsx';
import type { Pick } from '#selection/selection.ts';
import { ABOVE, columnBox, type Columns } from './columns.ts';
import type { FootRow } from './foot.ts';

/** What a row of targets says and does; a null year is the whole row. */
type Meaning = {
  readonly spoken: (year: number | null, n: number) => string;
  readonly pick: (year: number | null) => Pick | null;
  readonly behind: (year: number | null) => Behind;
};

type Stretch = { readonly top: number; readonly bottom: number };

/** A target over a row's label, then one over each of its years; what counts nothing filters by nothing. */
export function targetRow(columns: Columns, { top, bottom }: Stretch, row: FootRow, meaning: Meaning): Target[] {
  const { years, above, labelX, room, left, text } = columns;
  const split = above ? Math.min(bottom, top + ABOVE * text) : top;
  const target = (year: number | null, n: number) => ({
    key: `${row.key} ${year ?? ''}`,
    label: meaning.spoken(year, n),
    pick: n === 0 ? null : meaning.pick(year),
    behind: meaning.behind(year),
    isAtEdge: above,
  });
  return [
    { ...target(null, row.total), left: labelX, top, width: above ? room : left, height: (above ? split : bottom) - top },
    ...years.map((year, i) => ({
      ...target(year, row.counts[i] ?? 0),
      ...columnBox(columns, i),
      top: split,
      height: Math.max(1, bottom - split),
    })),
  ];
} // prettier-ignore
