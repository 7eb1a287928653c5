/** Sizes of a PNG: pixels of the file for each pixel of the composition. */
export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];
