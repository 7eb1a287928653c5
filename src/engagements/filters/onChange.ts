import type { Selection } from '#selection/selection.ts';

/** `typing`: the reader has not ended yet; `commit`: a step of its own, which Back undoes. */
export type OnChange = (next: Selection, how: 'commit' | 'typing') => void;
