import type { EngagementDetails } from '#model/browser.ts';
import { groundsOf, type Grounds } from '#model/grounds.ts';
import type { Conflict, FactKind, Source } from '#model/record.ts';

const FACTS = ['date', 'place', 'participants', 'topics', 'outcomes'] as const satisfies readonly FactKind[];

export type Support = {
  /** One entry for each source of the record, in its order: whether it supports the fact. */
  readonly marks: readonly boolean[];
  readonly rests: Grounds;
};

/** Which sources of a record support a fact; `sources` are those of the record in its order. */
export function support(fact: FactKind, details: EngagementDetails, sources: readonly Source[]): Support {
  const marks = details.sources.map(({ supports }) => supports.includes(fact));
  const tiers = sources.flatMap(({ tier }, i) => (marks[i] ? [tier] : []));
  return { marks, rests: groundsOf(tiers) };
}

/** Where on its page a conflict of a record stands. */
export const conflictId = (index: number): string => `conflict-${index + 1}`;

/** Fields of which a line of the record tells beside its own. */
const TOLD: Partial<Record<FactKind, readonly string[]>> = { place: ['mode'] };

/** The conflicts about a fact: how many, and where the first of them stands; null where its sources agree. */
export function dispute(fact: FactKind, { conflicts }: EngagementDetails): { n: number; id: string } | null {
  const fields = [fact, ...(TOLD[fact] ?? [])];
  const isAbout = ({ field }: Pick<Conflict, 'field'>) => fields.includes(field);
  const n = conflicts.filter(isAbout).length;
  return n === 0 ? null : { n, id: conflictId(conflicts.findIndex(isAbout)) };
}

/** The facts of a record that any source supports. */
export const supportedFacts = (details: EngagementDetails): FactKind[] =>
  FACTS.filter((fact) => details.sources.some(({ supports }) => supports.includes(fact)));

/** The sources of a record in its order; throws on an id that the ledger does not hold. */
export function sourcesOf(details: EngagementDetails, all: readonly Source[]): Source[] {
  const byId = new Map(all.map((source) => [source.id, source]));
  return details.sources.map(({ source }) => {
    const found = byId.get(source);
    if (!found) throw new Error(`source: ${source}`);
    return found;
  });
}
