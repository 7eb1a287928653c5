type Span = readonly [number, number];

/**
 * Maps a number to a place in proportion. d3-scale does the same, but brings scales of time and colour into the first view.
 * A domain of no length has all its numbers at the start of the range.
 */
export function linear([from, to]: Span, [start, end]: Span): (value: number) => number {
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
}

/** The same, with everything outside the domain held at its ends. */
export function clamped(domain: Span, range: Span): (value: number) => number {
  const at = linear(domain, range);
  const [low, high] = [Math.min(...domain), Math.max(...domain)];
  return (value) => at(Math.min(high, Math.max(low, value)));
}
