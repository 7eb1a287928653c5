import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { dayNumber, labelledYears, middleOf, timeScale, yearStart } from './time.ts';

const when = (text: string) => parseEdtf(text) ?? expect.fail(text);

describe('a time axis', () => {
  const scale = timeScale([2018, 2020], 100, 1196);

  it('runs from the start of the first year to the end of the last', () => {
    expect(scale.at(dayNumber('2018-01-01'))).toBe(100);
    expect(scale.at(dayNumber('2021-01-01'))).toBe(1196);
    expect(scale.at(dayNumber('2019-01-01'))).toBeCloseTo(465, 6);
  });

  it('holds what lies outside at its ends', () => {
    expect(scale.at(dayNumber('1999-01-01'))).toBe(100);
    expect(scale.at(dayNumber('2030-01-01'))).toBe(1196);
  });

  it('labels every year where there is room, else round ones', () => {
    expect(labelledYears(scale, 40)).toEqual([2018, 2019, 2020]);
    expect(labelledYears(timeScale([2001, 2026], 0, 300), 40)).toEqual([2005, 2010, 2015, 2020, 2025]);
  });

  it('can end inside its last year', () => {
    expect(timeScale([2018, 2020], 0, 100, yearStart(2020)).at(dayNumber('2020-01-01'))).toBe(100);
  });
});

describe('where a date is drawn', () => {
  it.each([
    ['2019-07-02', '2019-07-02', 0.5],
    ['2019-06', '2019-06-16', 0],
    ['2019', '2019-07-02', 0.5],
    ['2019-07-02/2019-08-30', '2019-07-02', 0.5],
  ])('of %s is the middle of what is known of its start', (text, day, part) => {
    expect(middleOf(when(text))).toBe(dayNumber(day) + part);
  });
});
