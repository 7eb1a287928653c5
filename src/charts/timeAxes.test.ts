import { describe, expect, it } from 'vitest';
import { CHART as career, EXAMPLES as careers } from './career/examples.ts';
import type { Chart, ChartContext } from './chart.ts';
import { EXAMPLES as comparisons } from './compare-frequency/examples.ts';
import { compareFrequency } from './compare-frequency/index.ts';
import { EXAMPLES as levels } from './level-over-time/examples.ts';
import { levelOverTime } from './level-over-time/index.ts';
import { EXAMPLES as hosts } from './reciprocity/examples.ts';
import { reciprocity } from './reciprocity/index.ts';
import { CHART as sessions, EXAMPLES as timelines } from './session-timeline/examples.ts';
import { PALETTES } from '#ui/palette.ts';

type Case = readonly [name: string, chart: Chart, context: ChartContext];

const cases: readonly Case[] = [
  ['posts of an official', career, careers.typical.context],
  ['levels', levelOverTime, levels.typical.context],
  ['hosts', reciprocity, hosts.typical.context],
  ['sessions of one forum', sessions, timelines.typical.context],
];
const SIZES = [1184, 684, 343];
const boxes = SIZES.map((width) => ({ width, text: 1 }));

describe.each(cases)('the years of a figure can be dragged over: %s', (_, chart, context) => {
  it.each(boxes)('without a gap, inside the picture, at $width px', (box) => {
    const axis = chart.axis?.(context, box);
    const bands = axis?.bands ?? [];
    expect(bands.length).toBeGreaterThan(1);
    bands.slice(1).forEach(({ year, left }, i) => {
      expect(year).toBe((bands[i]?.year ?? 0) + 1);
      expect(left).toBeCloseTo(bands[i]?.right ?? NaN);
    });
    const { height } = chart.parts(context, 1).draw(box, PALETTES.light, true);
    expect(axis?.base).toBeLessThanOrEqual(height);
  });

  it.each(boxes)('and every mark stands over the year of what it counts, at $width px', async (box) => {
    const bands = chart.axis?.(context, box)?.bands ?? [];
    const marks = (await chart.marks?.())?.(context, box) ?? [];
    expect(marks.length).toBeGreaterThan(1);
    for (const { left, width, engagements } of marks)
      for (const { year, when } of engagements()) {
        const band = bands.find((b) => b.year === year);
        // A mark is wider than a day, and reaches into the year beside its own.
        expect(left + width, when.first).toBeGreaterThan(band?.left ?? Infinity);
        expect(left, when.first).toBeLessThan(band?.right ?? -Infinity);
      }
  });
});

it('offers no years where nothing is in view, and none to two periods that lie apart', () => {
  const [box] = boxes;
  if (!box) throw new Error('box: none');
  for (const [, chart, context] of [
    ['', career, careers.empty.context],
    ['', levelOverTime, levels.empty.context],
    ['', reciprocity, hosts.empty.context],
    ['', compareFrequency, comparisons.periods.context],
  ] as const)
    expect(chart.axis?.(context, box)).toBeNull();
});
