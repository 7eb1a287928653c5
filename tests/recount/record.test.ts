import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceSeries } from '#charts/cadence/series.ts';
import { followThroughSeries } from '#charts/follow-through/series.ts';
import { coverageSeries } from '#charts/record-coverage/series.ts';
import { neighboursSeries } from '#charts/topic-neighbours/series.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { FACETS, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { tablesOf } from '../../data/publish/tables.ts';
import { details, ledger, published } from '../fixtures/ledger.ts';
import { someSelections } from '../fixtures/selections.ts';
import { readCsv } from './csv.ts';
import { counted, meetingsOf, type Choice } from './meetings.ts';
import { coverageByYear, sessionsByMechanism, voicesOf } from './record.ts';

/** How well years are reported, sessions, neighbours of topics and what became of outcomes: once more, from the published tables alone. */
const tables = new Map(tablesOf(published).map(({ name, csv }) => [name, csv]));
const table = (name: string) => tables.get(name) ?? expect.fail(`no table ${name}`);
const meetings = meetingsOf(table);
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

const choiceOf = ({ match, from, to, count, ...rest }: Selection): Choice => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]])),
  match,
  from,
  to,
  count,
});

const contextOf = (selection: Selection) => ({
  ledger,
  selection,
  selected: evaluate(index, selection).selected,
  view: DEFAULT_VIEW,
  previous: null,
});

const for200 = (holds: (selection: Selection) => void) => {
  fc.assert(fc.property(someSelections(ledger, 1, 7), holds), { numRuns: 200 });
};

const inOrder = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
const idsIn = (choice: Choice) =>
  new Set(counted(meetings, choice).flatMap(({ members }) => members.map((m) => m.id)));

describe('what is said of the record, recounted from the published tables for 200 selections', () => {
  it('has the same engagements, reports and independent voices in every year', () => {
    const voices = voicesOf(table);
    for200((selection) => {
      const { years } = coverageSeries(contextOf(selection), details.sources);
      const shown = years.filter(({ n }) => n > 0).map(({ year, n, sources, independent }) => [year, n, sources, independent]);
      expect(inOrder(shown)).toEqual(inOrder(coverageByYear(voices, meetings, choiceOf(selection))));
    });
  });

  it('has the same sessions in every row, in view and beside it', () => {
    const sessions = sessionsByMechanism(table);
    const yearOf = new Map(meetings.map(({ id, year }) => [id, year]));
    const asOf = Number(ledger.core.meta.asOf.slice(0, 4));
    for200((selection) => {
      const choice = choiceOf(selection);
      const chosen = idsIn(choice);
      const last = choice.to !== null && choice.to < asOf ? choice.to : Infinity;
      const own = [...sessions].flatMap(([mechanism, all]) => {
        const dated = all.filter((id) => typeof yearOf.get(id) === 'number');
        const placed = dated.filter((id) => Number(yearOf.get(id)) >= (choice.from ?? 0) && Number(yearOf.get(id)) <= last);
        const inView = placed.filter((id) => chosen.has(id));
        return all.length > 1 && dated.some((id) => chosen.has(id)) ? [[mechanism, inView.sort(), placed.sort()]] : [];
      });
      const { rows } = cadenceSeries(contextOf(selection));
      const shown = rows.map(({ mechanism, placed }) => [
        mechanism.id,
        placed.filter((s) => s.inView).map((s) => s.engagement.id).sort(),
        placed.map((s) => s.engagement.id).sort(),
      ]);
      expect(inOrder(shown)).toEqual(inOrder(own));
    });
  });

  it('has the same topics beside each topic, as often as chance would give and as they are', () => {
    const domains = published.domains.map(({ code }) => code);
    for200((selection) => {
      const context = contextOf(selection);
      const units = counted(meetings, choiceOf(selection))
        .map(({ members }) => new Set(members.flatMap((m) => m.facts['domain'] ?? [])))
        .filter((raised) => raised.size > 0);
      for (const domain of domains) {
        const raising = units.filter((raised) => raised.has(domain));
        const own = domains.flatMap((other) => {
          const together = raising.filter((raised) => raised.has(other)).length;
          const all = units.filter((raised) => raised.has(other)).length;
          const lift = (together * units.length) / (raising.length * all);
          return other === domain || together === 0 ? [] : [[other, together, all, lift.toFixed(9)]];
        });
        const shown = neighboursSeries(context, domain).rows.map((row) => [row.domain, row.together, row.all, row.lift.toFixed(9)]);
        expect(inOrder(shown)).toEqual(inOrder(own));
      }
    });
  });

  it('has as many outcomes, and as many that a later engagement takes up', () => {
    const outcomes = readCsv(table('outcomes'));
    const follows = readCsv(table('follows'));
    for200((selection) => {
      const chosen = idsIn(choiceOf(selection));
      const own = outcomes.filter((row) => chosen.has(row['engagement_id'] ?? ''));
      const taken = own.filter((row) =>
        follows.some((f) => f['earlier_engagement_id'] === row['engagement_id'] && f['earlier_outcome'] === row['outcome']),
      );
      const shown = followThroughSeries(contextOf(selection), details);
      expect([shown.outcomes, shown.taken]).toEqual([own.length, taken.length]);
    });
  });
}); // prettier-ignore
