import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetCodes, ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, FACETS, type Facet, type Selection } from '#selection/selection.ts';
import { details, ledger } from './fixtures/ledger.ts';
import { someSelections } from './fixtures/selections.ts';

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

/** A decade, written with an X, begins ten years at once. */
const earliest = (e: Raw) => Number(e.date.slice(0, 4).replace('X', '0'));
const latest = (e: Raw) => Number(e.date.slice(0, 4).replace('X', '9'));

function fits(e: Raw, selection: Selection): boolean {
  const facetsFit = FACETS.every((facet) => {
    const has = (code: string) => facts[facet](e).includes(code);
    const wanted = selection[facet];
    if (facet === 'domain' && selection.match === 'all') return wanted.every(has);
    return wanted.length === 0 || wanted.some(has);
  });
  const { from, to } = selection;
  return facetsFit && (from === null || earliest(e) >= from) && (to === null || latest(e) <= to);
}

const byId = new Map(raw.engagements.map((e) => [e.id, e]));
function visitOf(e: Raw): string {
  const parent = e.partOf === null ? undefined : byId.get(e.partOf);
  return parent === undefined ? e.id : visitOf(parent);
}

function count(selection: Selection): number {
  const found = raw.engagements.filter((e) => fits(e, selection));
  return selection.count === 'meetings' ? found.length : new Set(found.map(visitOf)).size;
}

const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

const someSelection = someSelections(ledger, 2, 7);

function alternatives(selection: Selection, facet: Facet, code: string): Selection {
  const added = facet === 'domain' && selection.match === 'all';
  return { ...selection, [facet]: added ? [...selection.domain, code] : [code] };
}

describe('the published file, counted by hand', () => {
  it('has as many engagements and visits in all', () => {
    expect(evaluate(index, EVERYTHING).total).toBe(raw.engagements.length);
    expect(evaluate(index, { ...EVERYTHING, count: 'visits' }).total).toBe(
      raw.engagements.filter((e) => e.partOf === null).length,
    );
  });

  it('gives the total, every option and every year of hundreds of selections', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const { total, options, years, selected } = evaluate(index, selection);
        expect(total).toBe(count(selection));
        for (const row of selected.members)
          expect(fits(byId.get(ledger.engagements[row]!.id)!, selection)).toBe(true);
        for (const facet of FACETS) {
          const expected = facetCodes(facet, ledger).map((code) =>
            count(alternatives(selection, facet, code)),
          );
          expect([...options[facet]], facet).toEqual(expected);
        }
        const counted = Array.from(years.counts, (_, i) =>
          count({ ...selection, from: years.first + i, to: years.first + i }),
        );
        expect([...years.counts]).toEqual(counted);
      }),
      { numRuns: 200 },
    );
    // Every count of every option by a plain loop: minutes on a busy machine, seconds on a quiet one.
  }, 120_000);

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
