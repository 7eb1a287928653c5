import { type ReactNode } from 'react';
import css from './Table.module.css';

export type Column = { readonly key: string; readonly label: string; readonly numeric?: boolean };

type Props = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; the first names its row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

const side = (column: Column | undefined) => (column?.numeric ? css.number : undefined);

/** Rules between rows, numbers right. Too wide for the page, it scrolls within itself, by keyboard too. */
export const Table = ({ caption, captionHidden = false, columns, rows }: Props) => (
  <div className={css.frame} role="region" tabIndex={0} aria-label={caption}>
    <table className={css.table}>
      <caption className={captionHidden ? 'visually-hidden' : css.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={side(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            {row.cells.map((cell, i) =>
              i === 0 ? (
                <th key={columns[i]?.key} scope="row" className={side(columns[i])}>
                  {cell}
                </th>
              ) : (
                <td key={columns[i]?.key} className={side(columns[i])}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
