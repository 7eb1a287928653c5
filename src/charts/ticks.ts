import { tickStep } from 'd3-array';

/** Ticks of whole numbers from 0 to the first that is not below the largest value; at least to 1. */
export function wholeTicks(largest: number, most: number): readonly number[] {
  const step = Math.max(1, tickStep(0, Math.max(1, largest), most));
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, i) => i * step);
}
