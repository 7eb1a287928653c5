/** A set of rows: bit `r & 31` of word `r >>> 5` tells whether it holds row r. Never changed once it is shared. */
export type Mask = Uint32Array;

export const emptyMask = (rows: number): Mask => new Uint32Array((rows + 31) >>> 5);

export function fullMask(rows: number): Mask {
  const mask = emptyMask(rows).fill(0xffffffff);
  if ((rows & 31) !== 0) mask[mask.length - 1] = 2 ** (rows & 31) - 1;
  return mask;
}

/** 1 or 0: what is added up is not branched over. */
export const bit = (mask: Mask, row: number) => (mask[row >>> 5]! >>> (row & 31)) & 1;

export const has = (mask: Mask, row: number) => bit(mask, row) === 1;

export function add(mask: Mask, row: number) {
  mask[row >>> 5]! |= 1 << (row & 31);
}

export function addAll(mask: Mask, other: Mask) {
  for (let i = 0; i < mask.length; i++) mask[i]! |= other[i]!;
}

export function and(a: Mask, b: Mask): Mask {
  const both = new Uint32Array(a.length);
  for (let i = 0; i < both.length; i++) both[i] = a[i]! & b[i]!;
  return both;
}

/** Number of bits set in a word of 32. */
export function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function sizeOf(mask: Mask): number {
  let size = 0;
  for (let i = 0; i < mask.length; i++) size += bitsIn(mask[i]!);
  return size;
}

/** Rows that both hold. */
export function overlap(a: Mask, b: Mask): number {
  let size = 0;
  for (let i = 0; i < a.length; i++) {
    const word = a[i]! & b[i]!;
    if (word !== 0) size += bitsIn(word);
  }
  return size;
}

/** Writes the rows of `mask` that are not in `except` into `rows`, ascending, from `at` on; returns where it ended. */
export function listRows(mask: Mask, except: Mask, rows: Uint32Array, at: number): number {
  let end = at;
  for (let i = 0; i < mask.length; i++) {
    let word = mask[i]! & ~except[i]!;
    while (word !== 0) {
      rows[end++] = (i << 5) + 31 - Math.clz32(word & -word);
      word &= word - 1;
    }
  }
  return end;
}

/** The rows of a mask, ascending. */
export function rowsOf(mask: Mask): Uint32Array {
  const rows = new Uint32Array(sizeOf(mask));
  listRows(mask, new Uint32Array(mask.length), rows, 0);
  return rows;
}

/** 0, 1, 2 … */
export function counting(length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}
