import { fold } from '#model/fold.ts';
import type { Entry } from './entry.ts';

/** What an entry was found by, where its name and note do not show it: the part that holds most of the words they lack. */
export function becauseOf({ names, note, parts }: Entry, words: readonly string[]): string | null {
  const shown = fold(`${names[0]} ${note()}`);
  const missing = words.filter((word) => !shown.includes(word));
  let best: { readonly part: string; readonly held: number } | null = null;
  for (const part of missing.length === 0 ? [] : [...names.slice(1), ...parts()]) {
    const folded = fold(part);
    const held = missing.filter((word) => folded.includes(word)).length;
    if (held > (best?.held ?? 0)) best = { part, held };
  }
  return best?.part ?? null;
}
