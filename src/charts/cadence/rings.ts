import { chartsOfficial as chartsOfficialWords } from '#i18n/messages/charts-official.ts';
import type { AbsentRun } from './absent.ts';
import type { Layout } from './layout.ts';
import { extentOf } from './marks.ts';

const { range } = chartsOfficialWords.cadence.notes;

/** A small ring for a session, or for a run of them, that has no date of its own. */
export type Ring = {
  readonly x: number;
  /** Session numbers. */
  readonly first: number;
  readonly last: number;
  /** Written below a ring that stands for several. */
  readonly words: string;
};

export const ringRadius = ({ text }: Layout): number => 2.75 * text;
/** From the first mark of a row to the ring before it. */
const BEFORE = 18;

const ringOf = (x: number, first: number, last: number): Ring => ({
  x,
  first,
  last,
  words: range(first, last),
});

/** Evenly between the two neighbours; one ring for all where they have no room, and before the first on record. */
export function ringsOf({ from, to, first, last }: AbsentRun, layout: Layout): Ring[] {
  const { left } = extentOf(to, layout);
  if (from === null) return [ringOf(left - BEFORE * layout.text, first, last)];
  const { right } = extentOf(from, layout);
  const n = last - first + 1;
  const least = 2 * ringRadius(layout) + 1.5 * layout.text;
  const pitch = (left - right) / (n + 1);
  if (pitch >= least) return Array.from({ length: n }, (_, i) => ringOf(right + (i + 1) * pitch, first + i, first + i));
  return left - right >= least ? [ringOf((left + right) / 2, first, last)] : [];
} // prettier-ignore
