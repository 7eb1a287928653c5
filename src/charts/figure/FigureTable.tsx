import type { Table as Numbers } from '#export/parts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { Table } from '#ui/Table.tsx';

const written = (cell: string | number | null, numeric: boolean) => {
  if (cell === null) return '';
  return typeof cell === 'number' && numeric && Number.isInteger(cell) ? formatNumber(cell) : String(cell);
};

/** The numbers of a figure as rows: the same as its CSV. */
export const FigureTable = ({ table: { caption, columns, rows } }: { readonly table: Numbers }) => (
  <Table
    caption={caption}
    captionHidden
    columns={columns}
    rows={rows.map((cells, i) => ({
      key: String(i),
      cells: cells.map((cell, c) => written(cell, columns[c]?.numeric ?? false)),
    }))}
  />
);
