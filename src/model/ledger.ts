import type { Core, CoreEngagement, CoreMechanism } from './browser.ts';
import type { Code, Official, Organisation } from './record.ts';
import { parseEdtf, yearOf, type EdtfDate } from './edtf.ts';

/** An engagement in memory: its row (position in `Ledger.engagements`), parsed date and place in the tree of visits. */
export type LedgerEngagement = CoreEngagement & {
  readonly row: number;
  readonly when: EdtfDate;
  readonly year: number | null;
  /** Row of the engagement that it is part of; null at the top. */
  readonly parent: number | null;
  readonly children: readonly number[];
  /** Row of the outermost engagement around it; its own row at the top. */
  readonly root: number;
};

/** The dimensions that have a codebook. */
export type Dimension =
  'domain' | 'track' | 'type' | 'level' | 'mode' | 'host' | 'outcomeKind' | 'part' | 'sourceTier';

/** The first view's data with the look-ups that every page needs. */
export type Ledger = {
  readonly core: Core;
  /** Name under which a reader opened a dataset of his own, `own:…`; null for the published ledger. */
  readonly own: string | null;
  readonly engagements: readonly LedgerEngagement[];
  readonly codes: Readonly<Record<Dimension, readonly Code[]>>;
  /** Look-ups by id throw "noun: id" on an unknown id; the `find…` forms return undefined. */
  engagement(id: string): LedgerEngagement;
  findEngagement(id: string): LedgerEngagement | undefined;
  official(id: string): Official;
  findOfficial(id: string): Official | undefined;
  organisation(id: string): Organisation;
  mechanism(id: string): CoreMechanism;
  /** Label of a code; throws on an unknown one. */
  label(dimension: Dimension, code: string): string;
  /** First and last year on record. */
  readonly years: readonly [number, number];
};

function linkEngagements(rows: readonly CoreEngagement[]): LedgerEngagement[] {
  const rowOf = new Map(rows.map((e, row) => [e.id, row]));
  const parents = rows.map((e) => (e.partOf === null ? null : (rowOf.get(e.partOf) ?? null)));
  const children = rows.map((): number[] => []);
  parents.forEach((parent, row) => {
    if (parent !== null) children[parent]?.push(row);
  });
  const rootOf = (row: number): number => {
    const parent = parents[row];
    return parent == null ? row : rootOf(parent);
  };
  return rows.map((e, row) => {
    const when = parseEdtf(e.date);
    if (!when) throw new Error(`date of ${e.id}: ${e.date}`);
    // Spread last: in Node 20 an object that grows after a spread has a hidden class of its own, and every read of it is far slower.
    return {
      row, when, year: yearOf(when), parent: parents[row] ?? null, children: children[row] ?? [], root: rootOf(row), ...e,
    }; // prettier-ignore
  });
}

const finderOf = <T>(noun: string, byKey: ReadonlyMap<string, T>) => ({
  find: (key: string) => byKey.get(key),
  get: (key: string) => {
    const row = byKey.get(key);
    if (row === undefined) throw new Error(`${noun}: ${key}`);
    return row;
  },
});

function finder<T>(noun: string, rows: readonly T[], key: (row: T) => string) {
  return finderOf(noun, new Map(rows.map((row) => [key(row), row])));
}

function yearsOf(engagements: readonly LedgerEngagement[]): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { year } of engagements) {
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return [first, last];
}

export function openLedger(core: Core): Ledger {
  const engagements = linkEngagements(core.engagements);
  return assembleLedger(core, engagements, new Map(engagements.map((e) => [e.id, e])));
}

/** A ledger of engagements that are linked already: for those who must not link a hundred thousand at a stretch. */
export function assembleLedger(
  core: Core,
  engagements: readonly LedgerEngagement[],
  byId: ReadonlyMap<string, LedgerEngagement>,
): Ledger {
  const codes: Record<Dimension, readonly Code[]> = {
    domain: core.domains, track: core.tracks, type: core.types, level: core.levels, mode: core.modes, host: core.hosts,
    outcomeKind: core.outcomeKinds, part: core.parts, sourceTier: core.sourceTiers,
  }; // prettier-ignore
  const finders = Object.fromEntries(
    Object.entries(codes).map(([dimension, list]) => [dimension, finder(dimension, list, (c) => c.code)]),
  ) as Record<Dimension, ReturnType<typeof finder<Code>>>;
  const ids = finderOf('engagement', byId);
  const officials = finder('official', core.officials, (o) => o.id);
  const organisations = finder('organisation', core.organisations, (o) => o.id);
  const mechanisms = finder('mechanism', core.mechanisms, (m) => m.id);
  return {
    core,
    own: null,
    engagements,
    codes,
    engagement: ids.get,
    findEngagement: ids.find,
    official: officials.get,
    findOfficial: officials.find,
    organisation: organisations.get,
    mechanism: mechanisms.get,
    label: (dimension, value) => finders[dimension].get(value).label,
    years: yearsOf(engagements),
  };
}
