import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOverTime } from '#charts/level-over-time/index.ts';
import { reciprocity } from '#charts/reciprocity/index.ts';
import type { Chart } from '#charts/chart.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { FACETS, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { tablesOf } from '../../data/publish/tables.ts';
import { details, ledger, published } from '../fixtures/ledger.ts';
import { someSelections } from '../fixtures/selections.ts';
import { counted, meetingsOf } from './meetings.ts';

/** Levels and hosts of every year, counted once more from the published tables by code that shares none with the figures. */
const tables = new Map(tablesOf(published).map(({ name, csv }) => [name, csv]));
const meetings = meetingsOf((name) => tables.get(name) ?? expect.fail(`no table ${name}`));
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

/** Numbers of the figure's table that are not zero, by year and column. */
function shown(chart: Chart, selection: Selection) {
  const { selected } = evaluate(index, selection);
  const { table } = chart.parts({ ledger, selection, selected, view: DEFAULT_VIEW, previous: null }, 1);
  return table.rows
    .flatMap((row) => table.columns.map(({ key, numeric }, i) => [`${row[0]} ${key}`, numeric ? row[i] : 0]))
    .filter(([, n]) => n !== 0);
}

function recounted({ match, from, to, count, ...rest }: Selection, fact: string, also: (code: string) => string[]) {
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]]));
  const numbers = new Map<string, number>();
  for (const { head } of counted(meetings, { facets, match, from, to, count })) {
    const code = head.facts[fact]?.[0] ?? expect.fail(fact);
    if (head.year === null) continue;
    for (const key of [code, 'total', ...also(code)])
      numbers.set(`${head.year} ${key}`, (numbers.get(`${head.year} ${key}`) ?? 0) + 1);
  }
  return [...numbers];
} // prettier-ignore

/** The codebook lists them from the highest down. */
const order = published.levels.map(({ code }) => code);
const high = order.slice(0, order.indexOf('minister') + 1);

describe('levels and hosts, recounted from the published tables', () => {
  it('levels show the same numbers for 200 selections, ministers and above together as well', () => {
    fc.assert(
      fc.property(someSelections(ledger, 1, 7), (selection) => {
        const own = recounted(selection, 'level', (code) =>
          high.includes(code) ? ['minister-or-above'] : [],
        );
        expect(shown(levelOverTime, selection).sort()).toEqual(own.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('hosts show the same numbers for 200 selections, also those that no source states', () => {
    fc.assert(
      fc.property(someSelections(ledger, 1, 7), (selection) => {
        expect(shown(reciprocity, selection).sort()).toEqual(recounted(selection, 'host', () => []).sort());
      }),
      { numRuns: 200 },
    );
  });
});
