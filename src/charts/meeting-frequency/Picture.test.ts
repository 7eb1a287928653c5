import { describe, expect, it } from 'vitest';
import { FOREIGN, markupOf, wordsIn } from '#charts/testing/svg.ts';
import { PALETTES } from '#ui/palette.ts';
import { annotate } from './annotation.ts';
import { EXAMPLES } from './examples.ts';
import { meetingFrequency } from './index.ts';
import { layOut } from './layout.ts';
import { segmentsOf } from './segments.ts';
import { frequencySeries } from './series.ts';

const BOXES = [{ width: 1208, text: 1 }, { width: 358, text: 1 }, { width: 288, text: 1.25 }, { width: 802, text: 1, height: 330 }]; // prettier-ignore
const examples = Object.values(EXAMPLES);
const drawn = (name: keyof typeof EXAMPLES, width: number, isInteractive = false) =>
  markupOf(
    meetingFrequency.parts(EXAMPLES[name].context, 1).draw({ width, text: 1 }, PALETTES.light, isInteractive),
  );

describe('the picture of meetings over time', () => {
  it.each(examples)('holds nothing that a file could not: $name', ({ context }) => {
    const { draw } = meetingFrequency.parts(context, 1);
    for (const box of BOXES) expect(markupOf(draw(box, PALETTES.dark, false))).not.toMatch(FOREIGN);
  });

  it.each(examples)('keeps bars inside their year and apart from each other: $name', ({ context }) => {
    const series = frequencySeries(context);
    for (const box of BOXES) {
      const layout = layOut(series, box, true);
      const { bars, left, right, band, base, top } = layout;
      bars.forEach((placed, i) => {
        const { x, width, y, bar } = placed;
        const start = left + (bar.year - series.years[0]!) * band;
        expect(x).toBeGreaterThanOrEqual(start);
        expect(x + width).toBeLessThanOrEqual(Math.min(right, start + band) + 0.01);
        expect(width).toBeGreaterThan(2);
        expect(y).toBeGreaterThanOrEqual(top);
        const next = bars[i + 1];
        if (next) expect(next.x).toBeGreaterThanOrEqual(x + width);
        for (const segment of segmentsOf(series, layout, placed))
          expect(segment.y + segment.height).toBeLessThanOrEqual(base);
      });
    }
  });

  it('fits an image whatever it holds, and grows on a page instead of becoming illegible', () => {
    const series = frequencySeries(EXAMPLES.extreme.context);
    expect(layOut(series, { width: 400, text: 1 }, false).width).toBe(400);
    expect(layOut(series, { width: 400, text: 1 }, true).width).toBeGreaterThan(1000);
  });

  it('writes every year with its number where there is room, and fewer years where there is not', () => {
    expect(wordsIn(drawn('typical', 1208))).toEqual(expect.arrayContaining(['2014', '2015', '2026']));
    const narrow = wordsIn(drawn('years', 200));
    expect(narrow).toContain('’26');
    expect(narrow).not.toContain('’25');
  });

  it('explains once what is hatched, above everything in its way', () => {
    const series = frequencySeries(EXAMPLES.typical.context);
    const layout = layOut(series, { width: 1208, text: 1 }, true);
    const note = annotate(layout, 'quarter not known');
    expect(note).not.toBeNull();
    const hatched = layout.bars.filter(({ bar }) => bar.slot === null);
    expect(hatched.map(({ x, width }) => x + width / 2)).toContain(note!.x);
    expect(note!.y).toBeLessThan(note!.to);
    expect(drawn('typical', 1208).match(/quarter not known/g)).toHaveLength(1);
    expect(drawn('years', 1208)).not.toContain('not known');
  });

  it('says what a mark filters by on a page, not in a file', () => {
    expect(drawn('typical', 1208)).not.toContain('data-pick');
    expect(drawn('one', 1208, true)).toContain('{&quot;years&quot;:[2018,2018],&quot;facets&quot;:{&quot;track&quot;:&quot;defence&quot;}}');
  }); // prettier-ignore
});
