import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { meetingFrequency } from '#charts/meeting-frequency/index.ts';
import { Picture } from '#charts/figure/Picture.tsx';
import { outside, drawn } from '#charts/testing/drawn.ts';
import { markupOf, wordsIn } from '#charts/testing/svg.ts';
import type { CoreMoment } from '#model/browser.ts';
import type { Ledger } from '#model/ledger.ts';
import { PALETTES } from '#ui/palette.ts';
import { columnBands, type TimeAxis } from './axis.ts';
import { momentsIn, momentsNote, placeMoments } from './placedMoments.ts';

const moment = (date: string, short = 'A partnership begins'): CoreMoment => ({
  id: `m-${date}`, date, short, long: `${short}.`, engagement: null, sources: [{ id: 's', publisher: 'Morning Post' }],
}); // prettier-ignore

const plain = ledgerOf([{ date: '2001-02-03' }, { date: '2020' }]);
const withDates = (...dates: string[]): Ledger => ({
  ...plain,
  core: { ...plain.core, moments: dates.map((date) => moment(date)) },
});
const axis = (years: number, width: number): TimeAxis => ({
  bands: columnBands(Array.from({ length: years }, (_, i) => 2001 + i), 0, width / years), // prettier-ignore
  top: 0,
  base: 100,
  isOpen: true,
});
const place = (dates: readonly string[], width: number) => {
  const on = axis(20, width);
  return placeMoments(momentsIn(withDates(...dates), on), on, width, 1);
};

describe('moments on an axis', () => {
  it('are only those of the years in view', () => {
    expect(
      momentsIn(withDates('2000', '2001', '2020-12-31', '2021'), axis(20, 900)).map(({ date }) => date),
    ).toEqual(['2001', '31 December 2020']);
  });

  it('are as long as what is known of their date', () => {
    const { placed } = place(['2005', '2010-07', '2015-03-04'], 900);
    const [year, month, day] = placed.map(({ days }) => days.right - days.left);
    expect(year).toBeCloseTo(45, 0);
    expect(month).toBeCloseTo(45 / 12, 0);
    expect(day).toBeLessThan(0.2);
  });

  it.each([1200, 720, 340])('have labels that touch neither each other nor the edge, at %i px', (width) => {
    const { placed, height } = place(
      ['2001', '2007-07-06', '2008-01', '2008-11', '2016-09-03', '2020', '2020-12'],
      width,
    );
    expect(placed).toHaveLength(7);
    placed.forEach((a, i) => {
      expect(a.words.left).toBeGreaterThanOrEqual(0);
      expect(a.baseline).toBeLessThan(height);
      for (const b of placed.slice(i + 1))
        if (a.baseline === b.baseline)
          expect(Math.max(a.words.left, b.words.left)).toBeGreaterThan(
            Math.min(a.words.right, b.words.right),
          );
    });
  });

  it('are numbered where their names would take many rows', () => {
    expect(place(['2007', '2008'], 900).placed.map(({ label }) => label)[0]).toBe('A partnership begins');
    expect(place(['2007', '2008', '2009', '2010', '2011'], 300).placed.map(({ label }) => label)).toEqual([
      '1', '2', '3', '4', '5',
    ]); // prettier-ignore
  });

  it('are noted with their sources', () => {
    expect(momentsNote(momentsIn(withDates('2007-07-06'), axis(20, 900)))).toBe(
      'Moments on the axis: 1 A partnership begins, 6 July 2007 (Morning Post).',
    );
    expect(momentsNote([])).toBe('');
  });
});

describe('a figure with moments', () => {
  const context = contextOf(withDates('2007-07-06', '2020'), { view: { moments: 'shown' } });
  const box = { width: 800, text: 1, height: 330 };

  it('carries them into its file, inside the room that the image has', () => {
    const parts = meetingFrequency.parts(context, 1);
    const file = parts.draw(box, PALETTES.print, false);
    expect(wordsIn(markupOf(file)).filter((words) => words === 'A partnership begins')).toHaveLength(2);
    expect(parts.notes.at(-1)).toContain('Morning Post');
    expect(file.height).toBeLessThanOrEqual(box.height);
  });

  it('tells them with their dates to those who do not see its picture', () => {
    const parts = meetingFrequency.parts(context, 1);
    const said = 'Moments on the axis: A partnership begins, 6 July 2007; A partnership begins, 2020.';
    expect(parts.moments).toBe(said);
    const drawing = parts.draw(box, PALETTES.light, true);
    expect(renderToStaticMarkup(createElement(Picture, { drawing, parts, silent: false }))).toContain(
      `role="img" aria-label="${parts.title}. ${parts.takeaway} ${said}"`,
    );
  });

  it('leaves them out where they are hidden', () => {
    const hidden = meetingFrequency.parts(contextOf(withDates('2007')), 1);
    expect(wordsIn(markupOf(hidden.draw(box, PALETTES.print, false)))).not.toContain('A partnership begins');
    expect([...hidden.notes, hidden.moments].join(' ')).not.toContain('Moments');
    expect(outside(drawn(hidden, 720).svg, drawn(hidden, 720))).toEqual([]);
  });
});
