import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerColumns } from '#selection/columns.ts';
import { facetCodes } from '#selection/facetCodes.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, FACETS, type Facet, type Selection } from '#selection/selection.ts';
import { details, ledger } from '../../fixtures/ledger.ts';
import { someSelections } from '../../fixtures/selections.ts';
import { RUNS } from './again.ts';

/**
 * Counts every number once more from the raw file, by another path: no schema, no EDTF parser, no index, no shared code.
 * Slow and plain on purpose.
 */
type Raw = {
  id: string; title: string; summary: string; date: string; partOf: string | null; mechanism: string;
  track: string; type: string; level: string; mode: string; host: string; confidence: string;
  place: { city: string | null } | null; conflicts: unknown[];
  topics: { domain: string; detail: string }[]; outcomes: { detail: string }[];
  participants: { official: string; organisation: string | null; role: string | null; rank: string | null }[];
}; // prettier-ignore
const raw = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as { engagements: Raw[] };

const facts: Record<Facet, (e: Raw) => (string | null)[]> = {
  domain: (e) => e.topics.map((t) => t.domain),
  track: (e) => [e.track],
  mechanism: (e) => [e.mechanism],
  type: (e) => [e.type],
  level: (e) => [e.level],
  host: (e) => [e.host],
  mode: (e) => [e.mode],
  official: (e) => e.participants.map((p) => p.official),
  organisation: (e) => e.participants.map((p) => p.organisation),
  confidence: (e) => [e.confidence],
  conflict: (e) => [e.conflicts.length === 0 ? 'no' : 'yes'],
};

type Facts = Record<Facet, (string | null)[]>;

/** Everything by which an engagement can be chosen, read once. */
const listed = new Map(
  raw.engagements.map((e) => [
    e,
    Object.fromEntries(FACETS.map((facet) => [facet, facts[facet](e)])) as Facts,
  ]),
);
const factsOf = (e: Raw): Facts => listed.get(e) ?? expect.fail(e.id);

/** A decade, written with an X, begins ten years at once. */
const earliest = (e: Raw) => Number(e.date.slice(0, 4).replace('X', '0'));
const latest = (e: Raw) => Number(e.date.slice(0, 4).replace('X', '9'));

const fitsYears = (e: Raw, { from, to }: Pick<Selection, 'from' | 'to'>) =>
  (from === null || earliest(e) >= from) && (to === null || latest(e) <= to);

const fits = (e: Raw, selection: Selection): boolean =>
  fitsYears(e, selection) &&
  FACETS.every((facet) => {
    const wanted = selection[facet];
    if (wanted.length === 0) return true;
    const own = factsOf(e)[facet];
    if (facet === 'domain' && selection.match === 'all') return wanted.every((code) => own.includes(code));
    return wanted.some((code) => own.includes(code));
  });

const byId = new Map(raw.engagements.map((e) => [e.id, e]));
function visitOf(e: Raw): string {
  const parent = e.partOf === null ? undefined : byId.get(e.partOf);
  return parent === undefined ? e.id : visitOf(parent);
}

const found = (selection: Selection) => raw.engagements.filter((e) => fits(e, selection));

const count = (list: readonly Raw[], { count: rule }: Selection): number =>
  rule === 'meetings' ? list.length : new Set(list.map(visitOf)).size;

const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

/** What each code of a facet would leave: in place of what is chosen of it, or beside it where all chosen topics must be there. */
function alternatives(selection: Selection, facet: Facet): number[] {
  const isAdded = facet === 'domain' && selection.match === 'all';
  const list = found(isAdded ? selection : { ...selection, [facet]: [] });
  const own = list.map((e) => ({ e, has: factsOf(e)[facet] }));
  return facetCodes(facet, ledger).map((code) =>
    count(
      own.filter(({ has }) => has.includes(code)).map(({ e }) => e),
      selection,
    ),
  );
}

describe('the published file, counted by hand', () => {
  it('has as many engagements and visits in all', () => {
    expect(evaluate(index, EVERYTHING).total).toBe(raw.engagements.length);
    expect(evaluate(index, { ...EVERYTHING, count: 'visits' }).total).toBe(
      raw.engagements.filter((e) => e.partOf === null).length,
    );
  });

  it('gives the total, every option and every year of 200 selections', () => {
    fc.assert(
      fc.property(someSelections(ledger, 2, 7), (selection) => {
        const { total, options, years, selected } = evaluate(index, selection);
        expect(total).toBe(count(found(selection), selection));
        const wrong = Array.from(selected.members, (row) => ledger.engagements[row]!.id).filter((id) => !fits(byId.get(id)!, selection)); // prettier-ignore
        expect(wrong).toEqual([]);
        for (const facet of FACETS)
          expect([...options[facet]], facet).toEqual(alternatives(selection, facet));
        const anytime = found({ ...selection, from: null, to: null });
        const counted = Array.from(years.counts, (_, i) => {
          const year = years.first + i;
          return count(anytime.filter((e) => fitsYears(e, { from: year, to: year })), selection);
        }); // prettier-ignore
        expect([...years.counts]).toEqual(counted);
      }),
      { numRuns: RUNS },
    );
    // By plain loops: seconds, but many on a busy machine.
  }, 60_000);

  it('is searched whole: no word of an engagement is missed', () => {
    for (const q of ['cyber', 'luong', 'hanoi', 'submarine', 'memorandum understanding']) {
      const { members } = evaluate(index, { ...EVERYTHING, q }).selected;
      const found = new Set(Array.from(members, (row) => ledger.engagements[row]!.id));
      for (const e of raw.engagements) {
        const own = [
          e.title,
          e.summary,
          e.place?.city,
          ...e.topics.map((t) => t.detail),
          ...e.outcomes.map((o) => o.detail),
        ];
        const text = own.join(' ').toLowerCase();
        if (q.split(' ').every((word) => text.includes(word))) expect(found.has(e.id)).toBe(true);
      }
    }
  });
});
