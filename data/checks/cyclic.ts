/** Whether the way up from an id comes back to it. */
export function cyclic(id: string, up: ReadonlyMap<string, string | null>) {
  const seen = new Set<string>();
  for (let at = up.get(id); at != null && !seen.has(at); at = up.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
