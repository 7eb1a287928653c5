import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingFrequency } from '#charts/meeting-frequency/index.ts';
import { previousYears } from '#charts/previousYears.ts';
import { topicCoverage } from '#charts/topic-coverage/index.ts';
import { topicYear } from '#charts/topic-year/index.ts';
import type { Table } from '#export/parts.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { FACETS, type Selection } from '#selection/selection.ts';
import { DEFAULT_VIEW, STACKS, UNITS, type View } from '#url/view.ts';
import { tablesOf } from '../../data/publish/tables.ts';
import { details, ledger, published } from '../fixtures/ledger.ts';
import { someSelections } from '../fixtures/selections.ts';
import { frequency } from './frequency.ts';
import { meetingsOf, type Choice } from './meetings.ts';
import { coverage, topicsByYear } from './topics.ts';

/**
 * Every number of the figures, counted once more from the published tables by code that shares none with the application:
 * its own CSV reader, its own reading of dates, no index.
 */
const tables = new Map(tablesOf(published).map(({ name, csv }) => [name, csv]));
const meetings = meetingsOf((name) => tables.get(name) ?? expect.fail(`no table ${name}`));
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, details)));

const someSelection = someSelections(ledger, 1, 7);

const choiceOf = ({ match, from, to, count, ...rest }: Selection): Choice => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, rest[facet]])),
  match,
  from,
  to,
  count,
});

function contextOf(selection: Selection, view: View = DEFAULT_VIEW) {
  const years = previousYears(selection, ledger);
  const earlier = years && evaluate(index, { ...selection, from: years[0], to: years[1] });
  return {
    ledger,
    selection,
    selected: evaluate(index, selection).selected,
    view,
    previous: years && earlier && { years, selected: earlier.selected },
  };
}

/** The numbers of a table by the text of their row and the key of their column; what is zero is left out. */
function numbersOf({ columns, rows }: Table) {
  const numbers = new Map<string, number>();
  for (const row of rows) {
    const words = columns.flatMap(({ numeric }, i) => (numeric ? [] : [String(row[i] ?? '')]));
    columns.forEach(({ key, numeric }, i) => {
      if (numeric && row[i] !== 0)
        numbers.set(`${words.join(' ')}${words.length === 1 ? ' ' : ''} ${key}`, Number(row[i]));
    });
  }
  return numbers;
}

/** Topics by their codes: the figures name them by their labels. */
function byCode(numbers: ReadonlyMap<string, number>) {
  const codes = ledger.codes.domain;
  return new Map(
    [...numbers].map(([key, n]) => {
      const topic = codes.find(({ label }) => key.startsWith(`${label}  `)) ?? expect.fail(key);
      return [`${topic.code} ${key.slice(topic.label.length + 2)}`, n];
    }),
  );
}

const sorted = (numbers: ReadonlyMap<string, number>) => [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));

describe('figures, recounted from the published tables', () => {
  it('meeting frequency shows the same numbers for every unit and stack of 200 selections', () => {
    fc.assert(
      fc.property(
        someSelection,
        fc.constantFrom(...UNITS),
        fc.constantFrom(...STACKS),
        (selection, unit, by) => {
          const { table } = meetingFrequency.parts(contextOf(selection, { ...DEFAULT_VIEW, unit, by }), 1);
          expect(sorted(numbersOf(table))).toEqual(
            sorted(frequency(meetings, choiceOf(selection), unit, by)),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('topic coverage shows the same numbers for 200 selections, with those of the period before', () => {
    let compared = 0;
    fc.assert(
      fc.property(someSelection, (selection) => {
        const context = contextOf(selection);
        const { table } = topicCoverage.parts(context, 2);
        expect(sorted(byCode(numbersOf(table)))).toEqual(sorted(coverage(meetings, choiceOf(selection))));
        if (table.columns.some(({ key }) => key === 'before')) compared++;
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('topics by year show the same numbers for 200 selections', () => {
    fc.assert(
      fc.property(someSelection, (selection) => {
        const { table } = topicYear.parts(contextOf(selection), 3);
        expect(sorted(byCode(numbersOf(table)))).toEqual(sorted(topicsByYear(meetings, choiceOf(selection))));
      }),
      { numRuns: 200 },
    );
  });
});
