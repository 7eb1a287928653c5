import { describe, expect, it } from 'vitest';
import { PALETTES } from '#ui/palette.ts';
import type { Chart, ChartContext } from './chart.ts';
import { EXAMPLES as comparisons } from './compare-frequency/examples.ts';
import { compareFrequency } from './compare-frequency/index.ts';
import { compareFrequencySeries } from './compare-frequency/series.ts';
import { compareTopics } from './compare-shares/index.ts';
import { compareSharesSeries } from './compare-shares/series.ts';
import { smallMultiples } from './small-multiples/index.ts';
import { multiplesSeries } from './small-multiples/series.ts';
import { CHART as neighbours, EXAMPLES as topics } from './topic-neighbours/examples.ts';
import { neighboursSeries } from './topic-neighbours/series.ts';
import { TOPIC } from './topic-trend/examples.ts';
import { EXAMPLES as pairs } from './who-met-whom/examples.ts';
import { whoMetWhom } from './who-met-whom/meetings.ts';
import { whoMetWhomMatrix } from './who-met-whom-matrix/index.ts';
import { whoMetWhomNetwork } from './who-met-whom-network/index.ts';

type Case = readonly [
  name: string,
  chart: Chart,
  context: ChartContext,
  numbers: (context: ChartContext) => number[],
];

const ofYears = (context: ChartContext) =>
  compareFrequencySeries(context).sides.flatMap(({ frequency }) => frequency.bars.map(({ total }) => total));
const ofShares = (context: ChartContext) =>
  compareSharesSeries(context, 'domain').rows.flatMap(({ counts }) => counts);
const ofPanels = (context: ChartContext) =>
  multiplesSeries(context, 1).panels.flatMap(({ counts }) => counts);

const ofPairs = ({ ledger, selected }: ChartContext) =>
  whoMetWhom(ledger, selected).pairs.map(({ units }) => units.length);
const ofOfficials = ({ ledger, selected }: ChartContext) =>
  whoMetWhom(ledger, selected)
    .sides.flat()
    .map(({ units }) => units.length);

const cases: readonly Case[] = [
  ['two sides over time', compareFrequency, comparisons.typical.context, ofYears],
  ['two sides by month, with months unknown', compareFrequency, comparisons.months.context, ofYears],
  ['two sides where visits count once', compareFrequency, comparisons.visits.context, ofYears],
  ['two sides by topic', compareTopics, comparisons.visits.context, ofShares],
  ['one side by year and topic', smallMultiples[1], comparisons.typical.context, ofPanels],
  ['one side by year and topic, visits once', smallMultiples[1], comparisons.visits.context, ofPanels],
  [
    'neighbours of a topic',
    neighbours,
    topics.typical.context,
    (context) => neighboursSeries(context, TOPIC).rows.map(({ together }) => together),
  ],
  ['pairs of officials', whoMetWhomMatrix, pairs.visits.context, ofPairs],
  ['a network of officials', whoMetWhomNetwork, pairs.typical.context, ofOfficials],
];

describe.each(cases)('what other figures point at is found in %s', (_, chart, context, numbers) => {
  it.each([1184, 343])(
    'by marks that hold exactly what is drawn, inside the picture, at %i px',
    async (width) => {
      const box = { width, text: 1 };
      const marks = (await chart.marks?.())?.(context, box) ?? [];
      const held = marks.map(({ engagements }) => engagements());
      const inOrder = (sizes: readonly number[]) => sizes.toSorted((a, b) => a - b);
      const drawn = numbers(context).filter((n) => n > 0);
      expect(inOrder(held.map(({ length }) => length))).toEqual(inOrder(drawn));
      for (const own of held) expect(new Set(own).size).toBe(own.length);
      const picture = chart.parts(context, 1).draw(box, PALETTES.light, true);
      for (const { left, top, width: wide, height } of marks) {
        expect(Math.min(left, top, wide, height)).toBeGreaterThanOrEqual(0);
        expect(left + wide).toBeLessThanOrEqual(picture.width + 0.01);
        expect(top + height).toBeLessThanOrEqual(picture.height);
      }
    },
  );
});
