import { foldedWords } from '#model/fold.ts';
import { vocabularyOf, type Clause, type Recollection, type SelectionIndex } from './index.ts';
import { and, emptyMask, type Mask } from './mask.ts';
import { include } from './postings.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';
import { rowsHolding } from './vocabulary.ts';

/** The rows that one condition of a selection lets through. */
export type ActiveClause = {
  readonly clause: Clause;
  readonly passing: Mask;
  /** Rows of which it cannot be told: their date is too coarse. */
  readonly doubtful: Mask;
};

type Masks = Recollection['masks'];

function rowsWith(index: SelectionIndex, facet: Facet, codes: readonly string[]): Mask {
  const mask = emptyMask(index.columns.rows);
  for (const code of codes) {
    const posting = index.postings[facet][index.counted[facet].codes.indexOf(code)];
    if (posting !== undefined) include(mask, posting);
  }
  return mask;
}

function facetMasks(index: SelectionIndex, facet: Facet, codes: readonly string[], all: boolean): Masks {
  if (!all) return [rowsWith(index, facet, codes), index.nothing];
  const masks = codes.map((code) => rowsWith(index, facet, [code]));
  return [masks.reduce(and, index.everything), index.nothing];
}

function yearMasks(index: SelectionIndex, from: number, to: number): Masks {
  const inside = emptyMask(index.columns.rows);
  const across = emptyMask(index.columns.rows);
  index.spans.forEach(({ first, last }, value) => {
    if (last < from || first > to) return;
    include(first >= from && last <= to ? inside : across, index.postings.years[value]!);
  });
  return [inside, across];
}

function textMasks(index: SelectionIndex, words: readonly string[]): Masks {
  const known = vocabularyOf(index);
  const masks = words.map((word) => rowsHolding(known, word, index.columns.rows));
  return [masks.reduce(and, index.everything), index.nothing];
}

/** The clauses of a selection that are in force, each worked out only where its condition is new. */
export function activeClauses(index: SelectionIndex, selection: Selection): ActiveClause[] {
  const { clauses } = index.memory;
  const recall = (clause: Clause, condition: string, work: () => Masks) => {
    const known = clauses.get(clause);
    const masks = known?.condition === condition ? known.masks : work();
    clauses.set(clause, { condition, masks });
    return { clause, passing: masks[0], doubtful: masks[1] };
  };
  const active = FACETS.filter((facet) => selection[facet].length > 0).map((facet) => {
    const all = facet === 'domain' && selection.match === 'all';
    const codes = selection[facet];
    return recall(facet, JSON.stringify([all, codes]), () => facetMasks(index, facet, codes, all));
  });
  const { from, to } = selection;
  if (from !== null || to !== null)
    active.push(recall('years', `${from}–${to}`, () => yearMasks(index, from ?? -Infinity, to ?? Infinity)));
  const words = foldedWords(selection.q);
  if (words.length > 0) active.push(recall('text', words.join(' '), () => textMasks(index, words)));
  return active;
}
