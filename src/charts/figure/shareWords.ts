import { charts as chartsWords } from '#i18n/messages/charts.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { textWidth } from '#ui/measure.ts';
import { areApart } from '#charts/timeline/extent.ts';
import type { Share } from './shares.ts';

/** A share in words, and what they cover: px. */
export type PlacedWords = {
  readonly words: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const SIZE = 11;
const ASIDE = 6;

/** Over a bar that stands, inside the picture; behind one that lies, or nowhere where they have no room there. */
function placed({ mark, n, of }: Share, isLong: boolean, width: number, text: number): PlacedWords | null {
  const words = isLong ? chartsWords.figure.share(n, of) : formatNumber(n);
  const length = textWidth(words, SIZE * text, 'sans600');
  const isUp = mark.kind === 'upright';
  const behind = mark.left + mark.width + ASIDE * text;
  const x = isUp ? Math.max(0, Math.min(mark.left + mark.width / 2 - length / 2, width - length)) : behind;
  const y = isUp ? mark.top - ASIDE * text : mark.top + mark.height / 2 + 4 * text;
  if (!isUp && x + length > (mark.end ?? width)) return null;
  return {
    words, x, y, left: x - 2, top: y - 10 * text, bottom: y + 3 * text,
    right: x + Math.max(length, isUp ? 0 : (mark.own ?? 0)) + 2,
  };
} // prettier-ignore

const meet = (a: PlacedWords, b: PlacedWords) => !areApart(a, b, 1) && a.top < b.bottom && b.top < a.bottom;

const isFree = (words: PlacedWords, kept: readonly PlacedWords[]) =>
  kept.every((other) => !meet(words, other));

/** “3 of 20” for each bar where all have room, else “3” for as many as have, the largest first. */
export function placeShares(shares: readonly Share[], width: number, text: number): PlacedWords[] {
  const bars = shares.filter(
    ({ mark: { kind, isSmall } }) => !isSmall && (kind === 'upright' || kind === 'lying'),
  );
  const kept: PlacedWords[] = [];
  for (const share of bars) {
    const words = placed(share, true, width, text);
    if (words && isFree(words, kept)) kept.push(words);
    else break;
  }
  if (kept.length === bars.length) return kept;
  kept.length = 0;
  for (const share of bars.toSorted((a, b) => b.n - a.n)) {
    const words = placed(share, false, width, text);
    if (words && isFree(words, kept)) kept.push(words);
  }
  return kept;
}
