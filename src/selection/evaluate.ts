import { fold } from '#model/fold.ts';
import type { SelectionIndex } from './index.ts';
import type { Selected } from './result.ts';
import { FACETS, type Facet, type Selection } from './selection.ts';

/** Engagements a year, by start; rows known to the decade only are in no year. */
export type YearCounts = { readonly first: number; readonly counts: Uint32Array };

/** Everything that the page shows of a selection. */
export type Evaluation = {
  readonly selected: Selected;
  /** Length of `selected.units`, without listing them. */
  readonly total: number;
  /** For each of the facet's codes the units it would give, ignoring the facet's own choice. */
  readonly options: Readonly<Record<Facet, Uint32Array>>;
  /** Ignoring the years chosen. */
  readonly years: YearCounts;
};

/** The words of a text search, folded; all must be found. */
export const wordsOf = (q: string) => fold(q).split(/\s+/).filter(Boolean);

export function evaluate({ columns }: SelectionIndex, selection: Selection): Evaluation {
  const { rows, root } = columns;
  const words = wordsOf(selection.q);
  const from = selection.from ?? -Infinity;
  const to = selection.to ?? Infinity;
  const chosen = FACETS.map((facet) => {
    const { codes } = columns.facets[facet];
    return new Set(selection[facet].map((code) => codes.indexOf(code)));
  });
  const valuesOf = (f: number, r: number) => {
    const { offsets, values } = columns.facets[FACETS[f]!];
    return values.subarray(offsets[r], offsets[r + 1]);
  };
  const all = selection.match === 'all';
  const members: number[] = [];
  const undecided: number[] = [];
  const seen = FACETS.map((facet) => columns.facets[facet].codes.map(() => new Set<number>()));
  const first = columns.first.reduce((a, b) => Math.min(a, b), 9999);
  const last = columns.last.reduce((a, b) => Math.max(a, b), 0);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, () => new Set<number>());
  for (let r = 0; r < rows; r++) {
    if (words.some((word) => !columns.text[r]!.includes(word))) continue;
    const fails = FACETS.flatMap((facet, f) => {
      const set = chosen[f]!;
      if (set.size === 0) return [];
      const hits = valuesOf(f, r).filter((v) => set.has(v)).length;
      return (facet === 'domain' && all ? hits === set.size : hits > 0) ? [] : [f];
    });
    const start = columns.first[r]!;
    const end = columns.last[r]!;
    const inside = start >= from && end <= to;
    const unit = selection.count === 'visits' ? root[r]! : r;
    if (fails.length === 0) {
      if (start === end) years[start - first]?.add(unit);
      if (inside) members.push(r);
      else if (end >= from && start <= to) undecided.push(r);
    }
    if (!inside) continue;
    FACETS.forEach((facet, f) => {
      const ignored = facet === 'domain' && all ? -1 : f;
      if (fails.every((fail) => fail === ignored)) for (const v of valuesOf(f, r)) seen[f]![v]!.add(unit);
    });
  }
  const representative = new Map<number, number>();
  for (const r of members) {
    const unit = selection.count === 'visits' ? root[r]! : r;
    if (r === unit || !representative.has(unit)) representative.set(unit, r);
  }
  const units = Uint32Array.from(representative.values()).sort();
  const place = new Map([...units].map((r, i) => [r, i]));
  const unitOf = members.map((r) =>
    place.get(representative.get(selection.count === 'visits' ? root[r]! : r)!)!,
  );
  return {
    selected: {
      units,
      members: Uint32Array.from(members),
      unitOf: Uint32Array.from(unitOf),
      undecided: Uint32Array.from(undecided),
    },
    total: units.length,
    options: Object.fromEntries(
      FACETS.map((facet, f) => [facet, Uint32Array.from(seen[f]!, (s) => s.size)]),
    ) as Record<Facet, Uint32Array>,
    years: { first, counts: Uint32Array.from(years, (s) => s.size) },
  };
}
