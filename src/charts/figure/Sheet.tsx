import { useMemo, type CSSProperties } from 'react';
import type { FigureParts } from '#export/parts.ts';
import { PALETTES } from '#ui/palette.ts';
import { Picture } from './Picture.tsx';

/** Type on paper is smaller than on a screen: a sheet is so many px wide, its margins left out, in the units of a picture. */
const WIDTH = 920;
/** Heights in the same units: what lets two figures stand on one sheet, the first below the head of its page, one alone. */
const HEIGHT = { half: 440, first: 640, whole: 780 } as const;
/** What title, takeaway, legend and notes leave of a sheet, whatever its size. */
const MOST = {
  half: 'calc(50vh - 170px)',
  first: 'calc(100vh - 390px)',
  whole: 'calc(100vh - 190px)',
} as const;
/** A picture that is little too high for half a sheet is drawn a little smaller. */
const ALMOST = 1.15;

/** Below the head of its page, or anywhere else. */
export type SheetPlace = 'first' | 'half';

type Props = { readonly parts: FigureParts; readonly place: SheetPlace };

/** A picture as wide as a sheet of paper, without what a reader does with it on a screen. */
export function Sheet({ parts, place }: Props) {
  const [drawing, kind] = useMemo(() => {
    const draw = (height: number) => parts.draw({ width: WIDTH, text: 1, height }, PALETTES.print, false);
    const close = draw(HEIGHT[place]);
    return close.height <= HEIGHT[place] * ALMOST
      ? ([close, place] as const)
      : ([draw(HEIGHT.whole), place === 'first' ? 'first' : 'whole'] as const);
  }, [parts, place]);
  return (
    <div style={{ '--most': MOST[kind] } as CSSProperties}>
      <Picture drawing={drawing} parts={parts} silent={false} />
    </div>
  );
}
