/** Filters whose value is a list of codes: OR inside one, AND across them. */
export const FACETS = [
  'domain', 'track', 'mechanism', 'type', 'level', 'host', 'mode', 'official', 'organisation', 'confidence', 'conflict',
] as const; // prettier-ignore
export type Facet = (typeof FACETS)[number];

/** What is in view. Plain data: it is a filter's type, its default and its address at once. */
export type Selection = Readonly<Record<Facet, readonly string[]>> & {
  /** Whether an engagement must have any or all of the chosen domains. */
  readonly match: 'any' | 'all';
  /** Narrows the lists of officials and organisations to one party; does not filter engagements. */
  readonly side: string | null;
  /** Years, both inclusive; an engagement is inside only if its whole possible start is. */
  readonly from: number | null;
  readonly to: number | null;
  /** Words, all of which must be found; case and diacritics are folded. */
  readonly q: string;
  /** `visits`: a visit and the meetings inside it count as one. */
  readonly count: 'meetings' | 'visits';
};

export const EVERYTHING: Selection = {
  domain: [], track: [], mechanism: [], type: [], level: [], host: [], mode: [], official: [], organisation: [],
  confidence: [], conflict: [], match: 'any', side: null, from: null, to: null, q: '', count: 'meetings',
}; // prettier-ignore

/** What a mark in a figure stands for: picking it filters by all of it, picking it again removes it. */
export type Pick = {
  readonly facets?: Partial<Record<Facet, string>>;
  /** Years, both inclusive. */
  readonly years?: readonly [number, number];
};
