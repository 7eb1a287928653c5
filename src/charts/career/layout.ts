import { startOf } from '#model/edtf.ts';
import { levels } from '#charts/timeline/levels.ts';
import { reach } from '#charts/timeline/Mark.tsx';
import { stretchOf, timeScale, type TimeScale } from '#charts/timeline/time.ts';
import { balancedLines, wordsWidth } from '#charts/timeline/Words.tsx';
import type { Box } from '#export/parts.ts';
import type { Appearance } from './appearances.ts';
import type { CareerSeries, Post } from './series.ts';
import { rangeOf, roleOf, size } from './words.ts';

/** px at text size 1. */
const DOT = 3.9;
/** Between dots that lie on each other. */
const APART = 0.6;
/** From the line up to the lowest dot, and down to the rule below. */
const FOOT = { dot: 2.7, rule: 12.5 } as const;
export const TYPE = { role: 14, small: 12, leading: 18 } as const;

export type MarkPlace = {
  readonly appearance: Appearance;
  readonly from: number;
  readonly to: number;
  readonly y: number;
};

type Label = {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly words: string;
};

export type PostPlace = {
  readonly post: Post;
  readonly role: readonly string[];
  /** Baseline of the first line of the role. */
  readonly roleY: number;
  readonly bottom: number;
  /** Of the line. */
  readonly y: number;
  /** Its ends; null where no engagement of the post has a year. */
  readonly line: readonly [number, number] | null;
  readonly dates: Label | null;
  readonly n: number;
  /** Baseline of n. */
  readonly nY: number;
  readonly marks: readonly MarkPlace[];
};

/** Measures that all rows share: px. */
export type Frame = {
  readonly narrow: boolean;
  readonly text: number;
  readonly width: number;
  readonly head: number;
  /** Radius of a dot. */
  readonly dot: number;
  readonly labelWidth: number;
  readonly scale: TimeScale;
};

/** Where an engagement is drawn. */
export function extentOf({ unit }: Appearance, { scale, dot }: Frame) {
  const point = startOf(unit.when);
  const stretch = stretchOf(point);
  const [from, to] = [scale.at(stretch.from), scale.at(stretch.to)];
  const half = reach(point.precision, from, to, dot);
  return { from, to, left: (from + to) / 2 - half, right: (from + to) / 2 + half };
}

/** `larger`: how many times a dot is drawn as large as on a page. */
export function frameOf(series: CareerSeries, { width, text }: Box, larger: number): Frame {
  const dot = DOT * larger * text;
  const narrow = width < 620 * text;
  const type = { size: TYPE.role * text, bold: true, fill: '' };
  const longest = Math.max(0, ...series.posts.map((post) => wordsWidth(roleOf(post), type)));
  const dates = series.posts.map((post) => wordsWidth(rangeOf(post), { size: TYPE.small * text, fill: '' }));
  // Room for the longest name within reason, and for dates that may have to stand below it.
  const room = Math.ceil(Math.max(Math.min(longest, 0.245 * width), ...dates));
  const labelWidth = narrow ? width - 40 * text : room;
  const [x0, x1] = narrow ? [dot + 2, width - dot - 2] : [labelWidth + 28 * text, width - 44 * text];
  return { narrow, text, width, head: 28 * text, dot, labelWidth, scale: timeScale(series.years, x0, x1) };
}

/** The dates beside the line: at its right, else at its left; null where neither has room. */
function datesBeside(
  words: string,
  [x1, x2]: readonly [number, number],
  y: number,
  frame: Frame,
): Label | null {
  const { text, width, scale } = frame;
  const room = wordsWidth(words, { size: TYPE.small * text, fill: '' }) + 9 * text;
  if (x2 + room <= width - 28 * text) return { x: x2 + 9 * text, y, anchor: 'start', words };
  return x1 - room >= scale.x0 ? { x: x1 - 9 * text, y, anchor: 'end', words } : null;
}

/** Places a post below `top`, in `spread` more room than it needs: px. */
export function placePost(post: Post, top: number, frame: Frame, spread: number): PostPlace {
  const { narrow, text, dot, labelWidth } = frame;
  const step = 2 * dot + APART * text;
  const role = balancedLines(roleOf(post), labelWidth, { size: TYPE.role * text, bold: true, fill: '' });
  const extents = post.placed.map((appearance) => ({ appearance, ...extentOf(appearance, frame) }));
  const stacked = levels(extents, 0.5 * text);
  const stack = Math.max(0, ...stacked.map(({ level }) => level)) * step + 3 * dot + FOOT.dot * text;
  const line =
    extents.length === 0
      ? null
      : ([
          Math.min(...extents.map((e) => e.left)) - 1.5 * text,
          Math.max(...extents.map((e) => e.right)) + 1.5 * text,
        ] as const);
  const words = rangeOf(post);
  const isBeside = !narrow && line !== null && datesBeside(words, line, 0, frame) !== null;
  // Dates that have no room beside the line stand below the role.
  const below = words !== '' && !isBeside ? 1 : 0;
  const labels = (role.length * TYPE.leading + below * 17) * text;
  const foot = FOOT.rule * text;
  const height = narrow
    ? labels + 14 * text + (line === null ? 0 : stack + foot)
    : Math.max(62 * text, labels + 22 * text, stack + foot + 8 * text);
  const bottom = top + height + spread;
  const y = bottom - foot;
  const roleTop = narrow ? top + 6 * text : top + (height + spread - labels) / 2;
  const roleY = roleTop + 13.5 * text;
  const dates = isBeside
    ? datesBeside(words, line, y + 2 * text, frame)
    : { x: 0, y: roleY + (role.length * TYPE.leading - 1) * text, anchor: 'start' as const, words };
  return {
    post,
    role,
    roleY,
    bottom,
    y,
    line,
    dates: words === '' ? null : dates,
    n: size(post),
    nY: narrow ? roleY : y + 2 * text,
    marks: stacked.map(({ extent: { appearance, from, to }, level }) => ({
      appearance,
      from,
      to,
      y: y - FOOT.dot * text - dot - level * step,
    })),
  };
}
