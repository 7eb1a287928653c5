import type { Box } from '#export/parts.ts';

/** Where a matrix would hold fewer than some six columns, pairs are listed instead. */
export const isNarrow = ({ width, text }: Box): boolean => width < 560 * text;
