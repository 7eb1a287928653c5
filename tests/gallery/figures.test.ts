import { describe, expect, it } from 'vitest';
import { CHARTS } from '#charts/index.ts';
import type { Chart, ChartContext } from '#charts/chart.ts';
import { drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import type { Example } from '#charts/testing/example.ts';
import { extremeContext, OWN_LEDGER } from '#charts/testing/extremeContext.ts';
import { extremeLedger } from '#charts/testing/extremes.ts';
import { marksOutside, unsound } from '#charts/testing/sound.ts';

type Module = { readonly EXAMPLES: Readonly<Record<string, Example>>; readonly CHART?: Chart };
const MODULES = import.meta.glob<Module>('../../src/charts/*/examples.ts', { eager: true });

const figures = Object.entries(MODULES).flatMap(([path, { EXAMPLES, CHART }]) => {
  const folder = path.split('/').at(-2) ?? '';
  const chart = CHART ?? CHARTS.find(({ id }) => id === folder);
  return chart ? [{ folder, chart, examples: Object.values(EXAMPLES) }] : [];
});
const sixtyYears = extremeLedger(2400);

function faults(chart: Chart, context: ChartContext): string[] {
  const parts = chart.parts(context, 1);
  const words = JSON.stringify([parts.title, parts.takeaway, parts.subtitle, parts.notes, parts.table]);
  const inWords = /.{0,40}\b(?:NaN|undefined|Infinity)\b.{0,20}/.exec(words) ?? [];
  const inPictures = WIDTHS.flatMap((width) => {
    const { svg, ...size } = drawn(parts, width);
    const found = [...unsound(svg), ...outside(svg, size), ...marksOutside(svg, size.width)];
    return found.map((fault) => `${width}: ${fault}`);
  });
  return [...inWords, ...inPictures];
}

it('the gallery has examples of every figure of the overview', () => {
  const shown = new Set(figures.map(({ chart }) => chart.id));
  expect(CHARTS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

describe.each(figures)('the figure $folder', ({ chart, examples }) => {
  it.each(examples)('draws “$name” with sound numbers, inside its box', ({ context }) => {
    expect(faults(chart, context)).toEqual([]);
  });
});

describe.each(figures.filter(({ folder }) => !OWN_LEDGER.has(folder)))(
  'the figure $folder',
  ({ chart, examples }) => {
    it('draws sixty years of forty forums with labels of forty characters', () => {
      expect(faults(chart, extremeContext(examples, sixtyYears))).toEqual([]);
    });
  },
);
