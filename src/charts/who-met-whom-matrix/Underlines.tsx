import { wordsWidth } from '#charts/timeline/Words.tsx';
import { TYPE } from './bands.ts';
import type { MatrixLayout } from './layout.ts';

type Line = { readonly left: number; readonly top: number; readonly width: number };

// Styles as properties: figures are drawn in Node as well, where no style sheet can be imported.
const LINE = { position: 'absolute', borderBottom: '1px solid var(--rule)', pointerEvents: 'none' } as const;
const BELOW = 2.5;

function linesOf({ bands, text, step }: MatrixLayout, selected: ReadonlySet<string>): Line[] {
  const widthOf = (words: string, size: number, id: string) =>
    wordsWidth(words, { size: size * text, bold: selected.has(id), fill: '' });
  return bands.flatMap(({ head, columns, rows }) => [
    ...columns.flatMap(({ person, x, lines }) =>
      lines.map((words, i) => {
        const width = widthOf(words, TYPE.head, person.id);
        const base = head - (8 + (lines.length - 1 - i) * TYPE.headLeading) * text;
        return { left: x + (step - width) / 2, top: base + BELOW, width };
      }),
    ),
    ...rows.flatMap(({ person, lines, base }) =>
      lines.map((words, i) => {
        const width = widthOf(words, TYPE.name, person.id);
        return { left: 0, top: base + i * TYPE.nameLeading * text + BELOW, width };
      }),
    ),
  ]);
}

type Props = { readonly layout: MatrixLayout; readonly selected: ReadonlySet<string> };

/** Below the names, which lead to pages. */
export const Underlines = ({ layout, selected }: Props) =>
  linesOf(layout, selected).map((line) => (
    <span key={`${line.left} ${line.top}`} style={{ ...LINE, ...line }} />
  ));
