import { describe, expect, it } from 'vitest';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { levelOverTime } from '#charts/level-over-time/index.ts';
import { levelSeries } from '#charts/level-over-time/series.ts';
import { meetingFrequency } from '#charts/meeting-frequency/index.ts';
import { frequencySeries } from '#charts/meeting-frequency/series.ts';
import { trendOf } from '#charts/meeting-frequency/trend.ts';
import { reciprocity } from '#charts/reciprocity/index.ts';
import { reciprocitySeries } from '#charts/reciprocity/series.ts';
import { yearsAhead as shownYearsAhead } from '#charts/reciprocity/takeaway.ts';
import { topicCoverage } from '#charts/topic-coverage/index.ts';
import { topicYear } from '#charts/topic-year/index.ts';
import type { Table } from '#export/parts.ts';
import { STACKS, UNITS } from '#url/view.ts';
import { ledger } from '../../fixtures/ledger.ts';
import { cell } from '../csv.ts';
import { frequency } from '../frequency.ts';
import type { Counted } from '../meetings.ts';
import { longestRun, share, spans, yearly, yearsAhead } from '../levels.ts';
import { coverage, topicsByYear } from '../topics.ts';
import { axisOf, countIn, expectSame, for200, levels, meetings, parties, shownOf, thisYear, voices } from './again.ts'; // prettier-ignore

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

const placedIn = (units: readonly Counted[]) => units.filter(({ head }) => head.year !== null);
const stating = (fact: string, units: readonly Counted[]) =>
  placedIn(units).filter(({ head }) => head.facts[fact]?.[0] !== 'unknown');

/** A figure that says the same n in its notes and above them, is made of the same engagements, and counts as many in its legend. */
function partsOf(chart: Chart, context: ChartContext, counted: readonly Counted[], inLegend = 0) {
  const parts = chart.parts(context, 1);
  const { id, notes, subtitle, records, legend } = parts;
  // Where nothing is in view there is nothing to count.
  const said = context.selected.units.length === 0 ? [] : [notes.join(' '), subtitle].map(countIn);
  const inAll = legend.reduce((sum, { count }) => sum + (count ?? 0), 0);
  expect([id, ...said, inAll]).toEqual([id, ...said.map(() => counted.length), inLegend]);
  expectSame(records, counted.flatMap(({ members }) => members.map((member) => member.id)), id);
  return parts;
} // prettier-ignore

/** Numbers of a table of years that are not zero, by year and column. */
const byYear = ({ columns, rows }: Table) =>
  rows
    .flatMap((row) => columns.map(({ key, numeric }, i) => [`${row[0]} ${key}`, numeric ? row[i] : 0]))
    .filter(([, n]) => n !== 0);

const high = levels.slice(0, levels.indexOf('minister') + 1);

describe('the figures of the overview, recounted from the published tables', () => {
  it('meeting frequency shows the same numbers for every unit and stack of 200 selections', () => {
    for200(({ selection, units }, at) => {
      const [unit, by] = [UNITS[at % UNITS.length] ?? 'year', STACKS[at % STACKS.length] ?? 'track'];
      const context = shownOf(selection, { unit, by });
      const placed = placedIn(units);
      // What is known to the year stands in the legend once more, for the hatch.
      const hatched = unit === 'year' ? [] : placed.filter(({ head }) => head.month === null);
      const { table } = partsOf(meetingFrequency, context, placed, placed.length + hatched.length);
      expectSame([...numbersOf(table)], [...frequency(units, unit, by)]);
    });
  });

  it('its sentence compares the same five years with the same five before, and the reports behind them', () => {
    let compared = 0;
    for200(({ context, choice, units }) => {
      const shown = trendOf(frequencySeries(context), context);
      if (shown === null) return;
      const years = spans(...axisOf(choice), thisYear) ?? expect.fail('too few years');
      for (const span of ['before', 'now'] as const) {
        const { n, reports } = share(units.filter(years[span]), high, voices);
        expect([shown[span].average, shown[span].reports]).toEqual([n / 5, reports]);
      }
      compared++;
    });
    expect(compared).toBeGreaterThan(0);
  });

  it('topic coverage shows the same numbers for 200 selections, with those of the period before', () => {
    let compared = 0;
    for200(({ context, choice, units }) => {
      const { table } = partsOf(topicCoverage, context, units);
      expectSame([...byCode(numbersOf(table))], [...coverage(meetings, choice)]);
      if (table.columns.some(({ key }) => key === 'before')) compared++;
    });
    expect(compared).toBeGreaterThan(0);
  });

  it('topics by year show the same numbers for 200 selections', () => {
    for200(({ context, units }) => {
      const { table } = partsOf(topicYear, context, placedIn(units));
      expectSame([...byCode(numbersOf(table))], [...topicsByYear(units)]);
    });
  });

  it('levels show the same numbers for 200 selections, ministers and above together as well', () => {
    for200(({ context, units }) => {
      const own = yearly(units, 'level', (code) => (high.includes(code) ? ['minister-or-above'] : []));
      const placed = placedIn(units);
      const unstated = placed.length - stating('level', units).length;
      expectSame(byYear(partsOf(levelOverTime, context, placed, unstated).table), own);
    });
  });

  it('its sentence compares the same shares of the same years', () => {
    let compared = 0;
    for200(({ context, choice, units }) => {
      const { spans: shown } = levelSeries(context);
      const years = spans(...axisOf(choice), thisYear);
      expect(shown === null).toBe(years === null);
      for (const span of ['before', 'now'] as const) {
        if (!shown || !years) return;
        const { stated, high: own, reports } = share(units.filter(years[span]), high, voices);
        const { stated: of, high: n, reports: each } = shown[span];
        expect([of, n, each]).toEqual([stated, own, reports]);
      }
      compared++;
    });
    expect(compared).toBeGreaterThan(0);
  });

  it('hosts show the same numbers for 200 selections, also those that no source states', () => {
    for200(({ context, units }) => {
      const stated = stating('host', units);
      expectSame(byYear(partsOf(reciprocity, context, stated, stated.length).table), yearly(units, 'host'));
    });
  });

  it('its sentence names the same balance, the same years ahead and the same run', () => {
    let runs = 0;
    for200(({ context, choice, units }) => {
      const series = reciprocitySeries(context);
      const [first, last] = axisOf(choice);
      const years = spans(first, last, thisYear);
      const held = (host: string) => units.filter(({ head }) => cell(head.row, 'host') === host);
      const balance = years && parties.map((host) => held(host).filter(years.now).length);
      expect(series.recent?.balance ?? null).toEqual(balance);
      const ahead = shownYearsAhead(series, context);
      const own = yearsAhead(units, parties, first, Math.min(last, thisYear - 1));
      expect(ahead && { ...ahead, party: parties[ahead.party] }).toEqual(own);
      const { run } = series;
      expect(run && { n: run.n, from: run.from, to: run.to }).toEqual(longestRun(units, parties));
      if (run) runs++;
    });
    expect(runs).toBeGreaterThan(0);
  });
});
