/** More text than this makes more objects than a browser's tab can hold, and comes close to the longest string it can make. */
export const MOST_BYTES = 300e6;
/** An index tells the values of a facet apart by 16 bits. */
export const MOST_VALUES = 65_000;
export const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
