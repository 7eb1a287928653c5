import { describe, expect, it } from 'vitest';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { setYears, togglePick } from '#selection/change.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { PALETTES } from '#ui/palette.ts';
import { DEFAULT_VIEW, STACKS, UNITS } from '#url/view.ts';
import type { ChartContext } from './chart.ts';
import { meetingFrequency } from './meeting-frequency/index.ts';
import { counterparts } from './ranked-bars/counterparts.ts';
import { placesForums } from './ranked-bars/places.ts';
import type { RankedGroup, RankedRow } from './ranked-bars/series.ts';
import { officialTopics } from './ranked-bars/topics.ts';
import { contextOf } from './testing/context.ts';
import { topicCoverage } from './topic-coverage/index.ts';
import { matrixSeries } from './session-matrix/series.ts';
import { layOut as layOutMatrix } from './session-matrix/layout.ts';
import { targetsOf as matrixTargets } from './session-matrix/targets.ts';
import { layOut as layOutNeighbours } from './topic-neighbours/layout.ts';
import { neighboursSeries } from './topic-neighbours/series.ts';
import { targetsOf as neighbourTargets } from './topic-neighbours/targets.ts';
import { topicForums } from './topic-ranks/forums.ts';
import { topicLevels } from './topic-ranks/levels.ts';
import { topicOfficials } from './topic-ranks/officials.ts';
import { behindCell } from './topic-year/behind.ts';
import { heatSeries } from './topic-year/series.ts';
import type { Chart } from './chart.ts';
import { behindAt, type Walk } from './walk.ts';

const SELECTIONS: Readonly<Record<string, Partial<Selection>>> = {
  everything: {},
  'visits once': { count: 'visits' },
  'some years, a topic and visits once': { count: 'visits', from: 2014, to: 2022, domain: ['cyber', 'maritime'] },
  'a track and its weakly reported part': { track: ['defence'], confidence: ['low', 'medium'] },
}; // prettier-ignore
const cases = Object.entries(SELECTIONS);
const contextFor = (selection: Partial<Selection>, view: Partial<ChartContext['view']> = {}) =>
  contextOf(ledger, { selection, view });

const walkOf = (chart: Chart, context: ChartContext): Walk =>
  chart.live?.walk(context) ?? expect.fail(`no walk: ${chart.id}`);
/** The number that a reader sees, and how many engagements it leads to. */
const seen = (walk: Walk) =>
  walk.stops.flatMap(({ title, value, behind, parts }) => [
    { title, number: parseInt(value.replace(',', ''), 10), leadsTo: behind().length },
    ...parts.map((part) => ({ title: `${title} ${part.label}`, number: Number(part.value), leadsTo: part.behind().length })),
  ]); // prettier-ignore
const wrong = (walk: Walk) => seen(walk).filter(({ number, leadsTo }) => number !== leadsTo);

describe.each(cases)('a number in a figure leads to exactly as many engagements: %s', (_, selection) => {
  it.each(UNITS.flatMap((unit) => STACKS.map((by) => ({ unit, by }))))(
    'meetings by $unit and $by',
    (view) => {
      const walk = walkOf(meetingFrequency, contextFor(selection, view));
      expect(seen(walk).length).toBeGreaterThan(10);
      expect(wrong(walk)).toEqual([]);
    },
  );

  it('topics', () => {
    const walk = walkOf(topicCoverage, contextFor(selection));
    expect(seen(walk).some(({ number }) => number > 0)).toBe(true);
    expect(wrong(walk)).toEqual([]);
  });

  it('topics by year, with their totals', () => {
    const context = contextFor(selection);
    const series = heatSeries(context);
    const leadsTo = (r: number, c: number) => behindCell(series, r, c, context).engagements().length;
    series.rows.forEach((row, r) => {
      expect(leadsTo(r, -1)).toBe(row.total);
      expect(row.counts.map((__, c) => leadsTo(r, c))).toEqual(row.counts);
    });
  });
});

describe('a mark of a page about one thing leads to exactly as many engagements', () => {
  const box = { width: 900, text: 1 };

  it.each(cases)('two topics raised together: %s', (_, selection) => {
    const context = contextFor(selection);
    let seen = 0;
    for (const { code } of ledger.codes.domain) {
      const series = neighboursSeries(context, code);
      const targets = neighbourTargets(context, code, layOutNeighbours(series, box)).flat();
      expect(targets.map(({ behind }) => behind?.engagements().length)).toEqual(series.rows.map(({ together }) => together));
      seen += targets.length;
    }
    expect(seen).toBeGreaterThan(50);
  });

  it.each(cases.slice(0, 2))('a topic in the sessions of a forum, and each of its squares: %s', (_, selection) => {
    const context = contextFor(selection);
    for (const { id } of ledger.core.mechanisms) {
      const series = matrixSeries(context, id);
      const layout = layOutMatrix(series, box);
      for (const place of layout.rows) {
        const targets = matrixTargets(series, layout, { ...place, narrow: layout.narrow });
        const total = targets.at(-1)?.behind?.engagements() ?? [];
        expect(total).toHaveLength(place.row.n);
        expect(targets.slice(0, -1).flatMap(({ behind }) => behind?.engagements() ?? [])).toEqual(total);
      }
    }
  });
}); // prettier-ignore

describe('a row of a ranking leads to exactly as many engagements', () => {
  const page = { box: { width: 800, text: 1 }, palette: PALETTES.light, onPick: () => undefined, onBehind: () => undefined };
  const rowsOf = (chart: Chart, context: ChartContext): readonly RankedRow[] => {
    const { series } = chart.overlay!(context, page).props as { series: { groups: readonly RankedGroup[] } };
    return series.groups.flatMap(({ shown, rest }) => [...shown, ...rest]);
  };
  const wrongRows = (charts: readonly Chart[], selection: Partial<Selection>) => {
    const context = contextFor(selection);
    const rows = charts.flatMap((chart) => rowsOf(chart, context));
    expect(rows.length).toBeGreaterThan(20);
    return rows.filter(({ count, behind }) => new Set(behind()).size !== count);
  };

  it.each(cases.slice(0, 2))('whom, on what, where an official met: %s', (_, selection) => {
    const charts = ledger.core.officials.slice(0, 60).flatMap(({ id }) => [counterparts(id), officialTopics(id), placesForums(id)]);
    expect(wrongRows(charts, selection)).toEqual([]);
  });

  it.each(cases.slice(0, 2))('where, by whom, at which level a topic came up: %s', (_, selection) => {
    const charts = ledger.codes.domain.flatMap(({ code }) => [topicForums(code), topicLevels(code), topicOfficials(code)]);
    expect(wrongRows(charts, selection)).toEqual([]);
  });
}); // prettier-ignore

describe('a click on a number, where a filter can say the same', () => {
  const context = contextFor({}, { unit: 'year', by: 'track' });
  const walk = walkOf(meetingFrequency, context);
  const places = walk.stops.flatMap(({ parts }, stop) => [
    { stop, part: null },
    ...parts.map((__, part) => ({ stop, part })),
  ]);

  it('shows the very engagements that are listed behind it', () => {
    for (const at of places) {
      const stop = walk.stops[at.stop];
      const pick = (at.part === null ? stop : stop?.parts[at.part])?.pick;
      if (!pick) continue;
      const filtered = contextFor(togglePick(EVERYTHING, pick)).selected.units;
      const listed = behindAt(walk, at)?.engagements() ?? [];
      expect(Array.from(filtered)).toEqual(listed.map(({ row }) => row));
    }
    expect(places.length).toBeGreaterThan(60);
  });

  it('names a segment by its period and its value', () => {
    const last = walk.stops.length - 2;
    const label = walk.stops[last]?.parts[0]?.label ?? '';
    expect(behindAt(walk, { stop: last, part: 0 })?.title).toBe(`${walk.stops[last]?.title}, ${label}`);
    expect(behindAt(walk, null)).toBeNull();
  });
});

describe('a number that no filter can say', () => {
  it('still leads to its own engagements: a quarter to those of the quarter, not of the year', () => {
    const context = contextFor(setYears(EVERYTHING, 2018, 2018), { ...DEFAULT_VIEW, unit: 'quarter' });
    const quarters = walkOf(meetingFrequency, context).stops.map(({ behind }) => behind());
    expect(quarters.length).toBeGreaterThan(2);
    expect(quarters.flat()).toHaveLength(context.selected.units.length);
    expect(new Set(quarters.flat().map(({ id }) => id)).size).toBe(context.selected.units.length);
  });
});
