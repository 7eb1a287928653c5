/** Work that is done when its result is first asked for, and never again. */
export function once<T>(work: () => T): () => T {
  let known: { readonly result: T } | undefined;
  return () => (known ??= { result: work() }).result;
}
