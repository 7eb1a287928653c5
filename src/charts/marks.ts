import type { Box } from '#export/parts.ts';
import type { LedgerEngagement } from '#model/ledger.ts';
import type { ChartContext } from './chart.ts';

/** Where a number of a figure is drawn: px from the picture's top left corner. */
export type Mark = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A bar shows a share of its length, from below or from the left; a cell or a dot is outlined. */
  readonly kind: 'upright' | 'lying' | 'cell' | 'dot';
  /** Behind a lying bar: where something else begins, and how wide its own words are, which then give way. */
  readonly end?: number;
  readonly own?: number;
  /** Many small bars: words on them would be all that is seen. */
  readonly isSmall?: true;
  /** Exactly what the number counts. */
  readonly engagements: () => readonly LedgerEngagement[];
};

export type MarksOf<S> = (series: S, context: ChartContext, box: Box) => readonly Mark[];

/** A dot that stands for one engagement; one known to the month or year is as long as that. */
export const dotMark = (
  { left, right }: { readonly left: number; readonly right: number },
  y: number,
  radius: number,
  engagement: LedgerEngagement,
): Mark => ({
  left,
  top: y - radius,
  width: right - left,
  height: 2 * radius,
  kind: 'dot',
  engagements: () => [engagement],
});
