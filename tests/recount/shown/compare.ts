import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartContext, Side } from '#charts/chart.ts';
import { compareFrequencySeries } from '#charts/compare-frequency/series.ts';
import { compareLevels, compareTopics, compareTracks, compareTypes } from '#charts/compare-shares/index.ts';
import { compareSharesSeries } from '#charts/compare-shares/series.ts';
import { smallMultiples } from '#charts/small-multiples/index.ts';
import { multiplesSeries } from '#charts/small-multiples/series.ts';
import { factsOf, inBoth } from '#pages/compare/facts.ts';
import { merge } from '#pages/compare/merge.ts';
import type { Selection } from '#selection/selection.ts';
import { PANELS, UNITS } from '#url/view.ts';
import { details, ledger } from '../../fixtures/ledger.ts';
import { someSelections } from '../../fixtures/selections.ts';
import { both, byYear, facts, middleLevel, shares, sideOf } from '../compare.ts';
import { frequency, periodName } from '../frequency.ts';
import { counted, type Choice, type Counted } from '../meetings.ts';
import { tally } from '../officials.ts';
import { about, choiceOf, expectSame, levels, meetings, RUNS, shownOf, voices } from './again.ts';

const some = someSelections(ledger, 1, 9);

/** A side as the application knows it and as the recount does. */
type Both = { readonly side: Side; readonly choice: Choice; readonly units: readonly Counted[] };

function sideFrom(letter: Side['letter'], common: Selection, own: Selection): Both {
  const selection = merge(common, own);
  const choice = sideOf(choiceOf(common), choiceOf(own));
  const side = { letter, name: letter, own, selection, selected: shownOf(selection).selected };
  return { side, choice, units: counted(meetings, choice) };
}

type Compared = { readonly context: ChartContext; readonly sides: readonly [Both, Both] };

const someComparisons = fc.sample(fc.tuple(some, some, some), RUNS).map(([common, a, b], at): Compared => {
  const view = {
    unit: UNITS[at % UNITS.length] ?? 'year',
    panels: PANELS[(at >> 2) % PANELS.length] ?? 'domain',
  } as const;
  const sides = [sideFrom('A', common, a), sideFrom('B', common, b)] as const;
  return { context: { ...shownOf(common, view), compared: [sides[0].side, sides[1].side] }, sides };
});

/** Both sides of 200 comparisons, the same for every figure. */
const for200Comparisons = (holds: (compared: Compared) => void) => {
  for (const compared of someComparisons)
    about([compared.sides.map(({ choice }) => choice), compared.context.view], () => {
      holds(compared);
    });
};

const CHARTS = { domain: compareTopics, level: compareLevels, track: compareTracks, type: compareTypes };

describe('both sides of 200 comparisons, recounted from the published tables', () => {
  it('have the same engagements in every period, a year or in all', () => {
    for200Comparisons(({ context, sides }) => {
      compareFrequencySeries(context).sides.forEach(({ frequency: { bars, unit } }, at) => {
        const shown = bars.filter(({ total }) => total > 0).map((bar) => [`${bar.year} ${periodName(unit, bar.slot)} total`, bar.total]);
        const own = [...frequency(sides[at]?.units ?? [], unit, 'track')];
        expectSame(shown, own.filter(([key]) => key.endsWith(' total')));
      });
    });
  });

  it('have the same shares of every value', () => {
    for200Comparisons(({ context, sides }) => {
      for (const kind of ['domain', 'level', 'track', 'type'] as const) {
        const codes = compareSharesSeries(context, kind).rows.map(({ code }) => code);
        const { rows } = CHARTS[kind].parts(context, 1).table;
        sides.forEach(({ units }, at) => {
          const own = rows.map((row, i) => [codes[i], [row[1 + 2 * at], row[2 + 2 * at]]] as const);
          const shown = new Map(own.filter(([, [n]]) => n !== 0));
          expect(shown, kind).toEqual(shares(units, kind));
        });
      }
    });
  });

  it('have the same number in every year of every panel, on one scale', () => {
    for200Comparisons(({ context, sides }) => {
      const kind = context.view.panels;
      const own = sides.map(({ units }) => byYear(units, kind));
      const most = Math.max(0, ...own.flatMap((side) => Object.values(side)));
      ([0, 1] as const).forEach((at) => {
        const { columns, rows } = smallMultiples[at].parts(context, 5).table;
        const cells = rows.flatMap((row) => columns.map(({ key }, i) => [`${row[0]} ${key}`, row[i]] as const).slice(1));
        expect(Object.fromEntries(cells.filter(([, n]) => n !== 0))).toEqual(own[at]);
        expect(multiplesSeries(context, at).most).toBe(most);
      });
    });
  });

  it('have the same facts, and as much in common', () => {
    let overlapping = 0;
    for200Comparisons(({ sides, context }) => {
      for (const { side, choice, units } of sides) {
        const { n, perYear, reports, independent, ...shown } = factsOf(ledger, side, 0, details.sources);
        expect({ n, perYear, reports, independent }).toEqual(facts(units, meetings, choice, voices));
        for (const [list, fact] of [[shown.domains, 'domain'], [shown.forums, 'mechanism'], [shown.officials, 'official']] as const) {
          const own = new Map(tally(units.map(({ members }) => members.flatMap((m) => m.facts[fact] ?? []))));
          expect(list.map((each) => each.n), fact).toEqual(list.map(({ id }) => own.get(id)));
          expect(list[0]?.n ?? 0, fact).toBe(Math.max(0, ...own.values()));
        }
        const dated = units.flatMap(({ head }) => (head.year === null ? [] : [head.id]));
        expect([shown.first?.id, shown.last?.id]).toEqual([dated[0], dated.at(-1)]);
        expect(shown.medianLevel).toEqual(middleLevel(units, levels));
      }
      const overlap = both(...sides);
      expect(inBoth(ledger, context.compared ?? expect.fail())).toHaveLength(overlap);
      if (overlap > 0) overlapping++;
    });
    expect(overlapping).toBeGreaterThan(0);
  });
}); // prettier-ignore
