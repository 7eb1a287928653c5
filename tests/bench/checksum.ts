import type { Answer } from './contender.ts';

/** Equal for equal answers; short enough to be printed. */
export const checksum = ({ total, counts }: Answer) =>
  `${total}:${counts.map((list) => list.reduce((sum, count, i) => (Math.imul(sum, 31) + count * (i + 1)) | 0, 0)).join()}`;
