import { textWidth } from '#ui/measure.ts';
import type { Layout, PlacedBar } from './layout.ts';

/** Words over a hatched bar with a line down to it. */
export type Annotation = {
  readonly x: number;
  /** Baseline of the words. */
  readonly y: number;
  /** Where the words are centred: not over the bar at the edges. */
  readonly words: number;
  readonly from: number;
  readonly to: number;
};

const LEAST_LINE = 30;
const SIZE = 12;

/** Explains what is hatched once, over the bar where the words stand lowest and touch no other; null where they have no room. */
export function annotate(layout: Layout, label: string): Annotation | null {
  const { bars, text, left, right, top, base } = layout;
  const half = textWidth(label, SIZE * text, 'sans') / 2;
  if (half * 2 > (right - left) / 3) return null;

  const at = ({ bar, x, width, y }: PlacedBar): Annotation[] => {
    if (bar.slot !== null) return [];
    const middle = x + width / 2;
    const words = Math.min(Math.max(middle, left + half), right - half);
    const inTheWay = bars.filter((other) => other.x + other.width > words - half - 4 && other.x < words + half + 4);
    const highest = Math.min(base, ...inTheWay.filter((o) => o.bar.total > 0).map((o) => o.y));
    const baseline = Math.min(y - LEAST_LINE * text, highest - 20 * text);
    return baseline - SIZE * text < top ? [] : [{ x: middle, y: baseline, words, from: baseline + 5 * text, to: y - 3 * text }];
  }; // prettier-ignore

  return bars
    .flatMap(at)
    .reduce<Annotation | null>((best, next) => (best && best.y >= next.y ? best : next), null);
}
