import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { FOREIGN, markupOf, wordsIn } from '#charts/testing/svg.ts';
import { PALETTES } from '#ui/palette.ts';
import { CHART, EXAMPLES, VOICES } from './examples.ts';
import { layOut } from './layout.ts';
import { coverageSeries, isIndependent } from './series.ts';

type Key = keyof typeof EXAMPLES;
const series = (key: Key) => coverageSeries(EXAMPLES[key].context, VOICES);
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 1);
const voices = (...at: readonly number[]) => at.flatMap((i) => VOICES[i] ?? []);

describe('independence', () => {
  it('takes two publishers, not two reports, and not two spellings', () => {
    expect(isIndependent(voices(0, 1))).toBe(true);
    expect(isIndependent(voices(0, 0))).toBe(false);
    expect(isIndependent(voices(0, 2))).toBe(false);
    expect(isIndependent([])).toBe(false);
  });

  it('is not lent by aggregators', () => {
    expect(isIndependent(voices(0, 4))).toBe(false);
    expect(isIndependent(voices(4, 5))).toBe(false);
    expect(isIndependent(voices(0, 3, 4))).toBe(true);
  });
});

describe('how well each year is reported', () => {
  it('counts engagements, distinct reports, and those with two publishers, also in empty years', () => {
    expect(series('typical').years).toEqual([
      { year: 2010, n: 1, sources: 2, independent: 1 },
      { year: 2011, n: 2, sources: 1, independent: 0 },
      { year: 2012, n: 4, sources: 1, independent: 0 },
      { year: 2013, n: 0, sources: 0, independent: 0 },
      { year: 2014, n: 8, sources: 3, independent: 2 },
      { year: 2015, n: 10, sources: 2, independent: 10 },
      { year: 2016, n: 8, sources: 4, independent: 7 },
    ]);
  });

  it('names the years from which the record is no longer thin, and by how much it rests on more than one', () => {
    expect(parts('typical').takeaway).toBe(
      'Before 2014 the record is thin: 7 engagements in 4 years, and not every year reaches 5. That says little about how often ' +
        'the two sides met. Two or more independent publishers report 61% of what is on record (20 of 33), from 25% in 2014 to 100% in 2015.',
    );
    expect(parts('chosen').takeaway).not.toContain('thin');
    expect(parts('single').takeaway).toBe(
      'The one engagement on record has two or more independent publishers.',
    );
    expect(parts('empty').takeaway).toBe('No engagement in view has a year on record.');
  });

  it('places what is known to the decade in no year and says so', () => {
    expect(series('typical').n).toBe(33);
    expect(parts('typical').notes.join(' ')).toContain('Not placed: 1 engagement dated only “2010s”.');
  });

  it('counts a visit once, on the word of all reports of its meetings', () => {
    const ledger = ledgerOf([
      { date: '2020-01-01/2020-01-03', id: 'visit', type: 'visit', sources: [0] },
      { date: '2020-01-02', id: 'inside', partOf: 'visit', sources: [3] },
    ]);
    const visits = coverageSeries(contextOf(ledger, { selection: { count: 'visits' } }), VOICES);
    expect(visits.years).toEqual([{ year: 2020, n: 1, sources: 2, independent: 1 }]);
    expect(coverageSeries(contextOf(ledger), VOICES).independent).toBe(0);
  });

  it.each(Object.keys(EXAMPLES) as Key[])('is drawn inside its box, for a page and for a file: %s', (key) => {
    for (const box of [{ width: 1208, text: 1 }, { width: 288, text: 1.25 }, { width: 802, text: 1, height: 500 }]) {
      const drawing = parts(key).draw(box, PALETTES.print, false);
      expect(markupOf(drawing)).not.toMatch(FOREIGN);
      expect(drawing.width).toBe(box.width);
      const { panels, height, columns, bar } = layOut(series(key), box);
      expect(height).toBeGreaterThanOrEqual((box.height ?? 0) - 1);
      for (const { value, x } of columns) {
        expect(x - bar / 2).toBeGreaterThanOrEqual(0);
        expect(x + bar / 2).toBeLessThanOrEqual(box.width);
        expect(panels[0].at(value.n)).toBeGreaterThanOrEqual(panels[0].top);
        expect(panels[1].at(value.sources)).toBeGreaterThanOrEqual(panels[1].top);
      }
    }
  }); // prettier-ignore

  it('writes a share of few as a count', () => {
    const words = wordsIn(markupOf(parts('typical').draw({ width: 900, text: 1 }, PALETTES.light, true)));
    expect(words).toContain('1/1');
    expect(words).toContain('0/4');
    expect(words).toContain('25%');
  });

  it('holds the same numbers in its table', () => {
    const { rows, columns } = parts('typical').table;
    expect(columns.map(({ key }) => key)).toEqual(['year', 'n', 'sources', 'independent', 'share']);
    expect(rows[4]).toEqual(['2014', 8, 3, 2, 25]);
    expect(rows[3]).toEqual(['2013', 0, 0, 0, null]);
  });
});
