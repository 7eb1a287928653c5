import type { Look } from '../look.ts';
import type { Layout, Room } from './layout.tsx';

/** A layout and the scale at which it is drawn. */
export type Fitted = { readonly layout: Layout; readonly scale: number; readonly room: Room };

const SMALLER = 0.95;
/** Below this share of the size asked for, a chart leaves out rows rather than be drawn smaller still; sooner where few words stand. */
const TIGHT = { whole: 0.66, brief: 0.75, chart: 0.66 } as const;
/** Smaller than this nobody reads: a layout that still does not fit grows with its room, which is a fault of the chart. */
const LEAST = 0.02;
/** Charts of rows do not stretch: in a large image they are drawn a little larger instead of leaving a void. */
const LARGER = [1.35, 1.28, 1.21, 1.14, 1.07] as const;
const VOID = 24;

/**
 * Finds the scale at which a figure fills an image of a given size: as asked for where that fits, smaller where it does
 * not, and then with fewer rows. A layout at half the scale has twice the room, so that there always is one.
 */
export function fit(look: Look, layOut: (room: Room) => Layout): Fitted {
  const { width, height, text, grows, enlarges, content } = look;
  const at = (scale: number): Fitted => {
    const tight = !grows && scale < text * TIGHT[content];
    const room = { width: width / scale, height: height / scale, tight };
    return { layout: layOut(room), scale, room };
  };
  const fits = ({ layout, room }: Fitted) => layout.needed <= room.height + 0.01;
  let fitted = at(text);
  if (grows) return fitted;
  if (enlarges && fits(fitted) && fitted.room.height - fitted.layout.needed > VOID)
    return LARGER.map((factor) => at(text * factor)).find(fits) ?? fitted;
  while (!fits(fitted)) {
    if (fitted.scale < LEAST) throw new Error(`figure: ${fitted.layout.needed} in ${fitted.room.height}`);
    fitted = at(fitted.scale * SMALLER);
  }
  return fitted;
}
