import { thin } from '#charts/timeline/thin.ts';
import { Words, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Palette } from '#ui/palette.ts';
import type { Layout, RowPlace } from './layout.ts';
import { extentOf } from './marks.ts';
import { ringsOf } from './rings.ts';

type Props = { readonly place: RowPlace; readonly layout: Layout; readonly palette: Palette };

/** Session numbers below their marks, as many as fit: the first and last, then those of a run in one ring, then the others. */
export function Numbers({ place: { row, y }, layout, palette }: Props) {
  const { text } = layout;
  const label = (words: string, middle: number, fill: string, rank: number) => {
    const type = { size: 12 * text, fill };
    const half = wordsWidth(words, type) / 2;
    return { words, type, middle, left: middle - half, right: middle + half, rank };
  };
  const sessions = row.marked.flatMap((session, i) => {
    const { ordinal } = session.engagement;
    if (ordinal === null) return [];
    const isEnd = i === 0 || i === row.marked.length - 1;
    const fill = session.inView ? palette.ink : palette.ink3;
    return [label(String(ordinal), extentOf(session, layout).middle, fill, isEnd ? 0 : 2)];
  });
  const absent = row.absent
    .flatMap((run) => ringsOf(run, layout))
    .map(({ x, words, first, last }) => label(words, x, palette.ink3, first === last ? 3 : 1));
  return thin([...sessions, ...absent], 3 * text).map(({ words, type, middle }) => (
    <Words key={words} x={middle} y={y + 20.5 * text} anchor="middle" type={type} lines={[words]} />
  ));
}
