import { describe, expect, it } from 'vitest';
import { CHART as threads, EXAMPLES as threadExamples } from './follow-through/examples.ts';
import { cadence } from './cadence/index.ts';
import { EXAMPLES as cadenceExamples } from './cadence/examples.ts';
import { fitRows, weightiest } from './fewer.ts';
import { collisions, lines } from './testing/drawn.ts';
import { collectGlyphs } from '#export/svg/glyphs.ts';
import { serialise } from '#export/svg/serialise.ts';
import { PALETTES } from '#ui/palette.ts';

const size = (row: string) => row.length;

describe('rows that have no room', () => {
  it('are the slightest; the others stand as before', () => {
    expect(weightiest(['aa', 'b', 'cccc', 'ddd'], 3, size)).toEqual(['aa', 'cccc', 'ddd']);
  });

  it('are left out only in a tight box, and one row always stays', () => {
    const layOut = (rows: number) => ({ rows, height: 10 * rows });
    const rowsIn = (height: number, tight: boolean) => fitRows({ width: 1, text: 1, height, tight }, 9, layOut).rows;
    expect([rowsIn(35, true), rowsIn(35, false), rowsIn(90, true), rowsIn(5, true)]).toEqual([3, 9, 9, 1]);
  });

  it.each([
    ['threads', threads, threadExamples.extreme.context, /^The thread with most engagements, of 3\.$/],
    ['sessions', cadence, cadenceExamples.typical.context, /^The (?:\d )?mechanisms? with most sessions, of \d\.$/],
  ] as const)('are spoken of below the %s that are drawn', (_, chart, context, sentence) => {
    const parts = chart.parts(context, 1);
    const draw = (height: number, tight: boolean) => {
      const { element, ...drawn } = parts.draw({ width: 900, text: 1, height, tight }, PALETTES.print, false);
      return { ...drawn, svg: serialise(element, '', collectGlyphs()) };
    };
    const said = (svg: string) => lines(svg).filter(({ words }) => sentence.test(words));
    const whole = draw(160, false);
    const tight = draw(160, true);
    expect(whole.height).toBeGreaterThan(160);
    expect(tight.height).toBeLessThanOrEqual(160);
    expect([said(whole.svg).length, said(tight.svg).length]).toEqual([0, 1]);
    expect(collisions(tight.svg)).toEqual([]);
  });
}); // prettier-ignore
