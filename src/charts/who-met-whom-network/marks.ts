/** Radius of an official's mark: its area grows with the number. px at a text size of 1. */
export const radiusOf = (n: number): number => Math.min(14, 2 + 1.9 * Math.sqrt(n));

/** Width of a pair's line: px at a text size of 1. */
export const lineOf = (n: number): number => Math.min(8, 0.4 + 0.6 * n);
