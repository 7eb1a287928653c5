import { foldedWords } from '#model/fold.ts';
import { clearAll, setText, withCodes } from '#selection/change.ts';
import type { Selection } from '#selection/selection.ts';
import { paths } from '#url/paths.ts';
import type { PageState } from '#url/view.ts';
import type { Entry, Narrowing } from './entry.ts';

/** A selection with one more filter; the same selection where that filter is in force. */
export function narrowed(selection: Selection, narrowing: Narrowing): Selection {
  if (narrowing.kind === 'code') {
    const { facet, code } = narrowing;
    return withCodes(selection, facet, [...selection[facet], code]);
  }
  const known = foldedWords(selection.q);
  const isKnown = foldedWords(narrowing.words).every((word) => known.includes(word));
  return isKnown ? selection : setText(selection, `${selection.q} ${narrowing.words}`);
}

/** All engagements of the record that one filter gives: a list of its own, free of the filters in force. */
const list = ({ selection, view }: PageState, narrowing: Narrowing) =>
  paths.engagements({ selection: narrowed(clearAll(selection), narrowing), view });

/** Where an entry leads: to its page, with the filters in force; what has no page of its own leads to its engagements. */
export function targetOf({ kind, id, narrowing }: Entry, state: PageState): string {
  switch (kind) {
    case 'engagement':
      return paths.engagement(id, state);
    case 'official':
      return paths.official(id, state);
    case 'mechanism':
      return paths.mechanism(id, state);
    case 'topic':
      return paths.topic(id, state);
    case 'organisation':
    case 'place':
      return narrowing ? list(state, narrowing) : paths.engagements(state);
  }
}

/** Every engagement that holds the words. */
export const targetOfWords = (words: string, state: PageState): string =>
  list(state, { kind: 'words', words });
