/** Heights that the figures of topics share, so that their rows stand on the same lines: px at a text size of 1. */
export const HEAD = 32;
export const ROW = 25;
export const FOOT = 6;

/** Baseline of the words in the head. */
export const HEAD_BASELINE = 20;
