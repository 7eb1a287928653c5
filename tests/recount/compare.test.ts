import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ChartContext, Side } from '#charts/chart.ts';
import { compareSharesSeries } from '#charts/compare-shares/series.ts';
import { factsOf, inBoth } from '#pages/compare/facts.ts';
import { merge } from '#pages/compare/merge.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { FACETS, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { tablesOf } from '../../data/publish/tables.ts';
import { details, ledger, published } from '../fixtures/ledger.ts';
import { someSelections } from '../fixtures/selections.ts';
import { both, facts, numbers, sideOf, type Report } from './compare.ts';
import { readCsv } from './csv.ts';
import { meetingsOf, type Choice } from './meetings.ts';

/** Both sides of a comparison, counted once more from the published tables by code that shares none with the application. */
const tables = new Map(tablesOf(published).map(({ name, csv }) => [name, csv]));
const table = (name: string) => tables.get(name) ?? expect.fail(`no table ${name}`);
const meetings = meetingsOf(table);
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

const reports = new Map(
  readCsv(table('sources')).map(({ id = '', publisher = '', tier = '' }) => [id, { id, publisher, tier }]),
);
const cited = new Map<string, Report[]>();
// What a report claims against the record stands in the same table.
for (const { engagement_id: id = '', source_id: source = '' } of readCsv(table('statements')).filter(
  ({ conflict }) => conflict === '',
))
  cited.set(id, [...(cited.get(id) ?? []), reports.get(source) ?? expect.fail(`no source ${source}`)]);

const choiceOf = ({ match, from, to, count, ...rest }: Selection): Choice => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]])),
  match,
  from,
  to,
  count,
});

const sideFrom = (letter: Side['letter'], common: Selection, own: Selection): Side => {
  const selection = merge(common, own);
  return { letter, name: letter, own, selection, selected: evaluate(index, selection).selected };
};

const some = someSelections(ledger, 1, 9);

it('both sides of 200 comparisons have the same numbers, shares of values and overlap', () => {
  let overlapping = 0;
  fc.assert(
    fc.property(some, some, some, (common, ownA, ownB) => {
      const sides = [sideFrom('A', common, ownA), sideFrom('B', common, ownB)] as const;
      const choices = [ownA, ownB].map((own) => sideOf(choiceOf(common), choiceOf(own)));
      const context: ChartContext = {
        ledger,
        selection: common,
        selected: evaluate(index, common).selected,
        view: DEFAULT_VIEW,
        previous: null,
        compared: sides,
      };
      for (const kind of ['domain', 'level', 'track', 'type'] as const) {
        const { rows } = compareSharesSeries(context, kind);
        choices.forEach((choice, at) => {
          const counts = rows.map((row) => [row.code, row.counts[at as 0 | 1]] as const).filter(([, n]) => n > 0); // prettier-ignore
          expect(Object.fromEntries(counts), kind).toEqual(numbers(meetings, choice, kind));
        });
      }
      sides.forEach((side, at) => {
        const { n, perYear, reports: perEngagement, independent } = factsOf(ledger, side, 0, details.sources);
        const again = facts(meetings, choices[at] ?? expect.fail(), (id) => cited.get(id) ?? []);
        expect({ n, perYear, reports: perEngagement, independent }).toEqual(again);
      });
      const [a, b] = choices;
      const overlap = a && b ? both(meetings, a, b) : expect.fail();
      expect(inBoth(ledger, sides)).toHaveLength(overlap);
      if (overlap > 0) overlapping++;
    }),
    { numRuns: 200 },
  );
  expect(overlapping).toBeGreaterThan(0);
});
