type Point = { readonly x: number; readonly y: number };
type Room = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Stretch = { readonly from: Point; readonly to: Point };

/** The share of a line, from 0 at its start to 1 at its end, that lies in a room; null where it passes by. */
function shareIn(
  { from, to }: Stretch,
  { left, right, top, bottom }: Room,
): readonly [number, number] | null {
  let [start, end] = [0, 1];
  for (const [at, along, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (along === 0 && (at < low || at > high)) return null;
    if (along === 0) continue;
    const [a, b] = [(low - at) / along, (high - at) / along];
    start = Math.max(start, Math.min(a, b));
    end = Math.min(end, Math.max(a, b));
  }
  return start < end ? [start, end] : null;
}

/** What is left of a line outside rooms that keep clear of lines: the line itself, pieces of it, or nothing. */
export function cut(line: Stretch, rooms: readonly Room[]): readonly Stretch[] {
  const gaps = rooms
    .flatMap((room) => [shareIn(line, room) ?? []])
    .filter((gap) => gap.length === 2)
    .sort(([a], [b]) => a - b);
  if (gaps.length === 0) return [line];
  const { from, to } = line;
  const at = (share: number): Point => ({ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  const pieces: Stretch[] = [];
  let done = 0;
  for (const [start, end] of [...gaps, [1, 1] as const]) {
    if (start > done) pieces.push({ from: at(done), to: at(start) });
    done = Math.max(done, end);
  }
  return pieces;
} // prettier-ignore
