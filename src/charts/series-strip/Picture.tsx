import type { Colour } from '#charts/dimension.ts';
import { Hatch } from '#charts/timeline/Mark.tsx';
import type { Palette } from '#ui/palette.ts';
import { Column } from './Column.tsx';
import type { ColumnLayout } from './columnLayout.ts';
import type { Layout } from './layout.ts';
import { Line } from './Line.tsx';

type Props = {
  readonly colour: Colour;
  readonly palette: Palette;
  readonly hatch: string;
} & (
  { readonly line: Layout; readonly column: null } | { readonly line: null; readonly column: ColumnLayout }
);

/** The sessions of one forum, along a line or, where that is too long for the room, down a column. */
export function Picture({ line, column, ...rest }: Props) {
  return (
    <>
      <defs>
        <Hatch id={rest.hatch} colour={rest.colour} />
      </defs>
      {line ? <Line layout={line} {...rest} /> : <Column layout={column} {...rest} />}
    </>
  );
} // prettier-ignore
