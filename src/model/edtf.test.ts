import library from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf, parseEdtf, yearOf } from './edtf.ts';

const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** What the `edtf` library reads: first and last possible day, or null. */
function read(text: string) {
  try {
    const { min, max } = library(text);
    return [day(min), day(max)];
  } catch {
    return null;
  }
}

const bounds = (text: string) => {
  const date = parseEdtf(text);
  return date && [date.first, date.last];
};

const two = (n: number) => String(n).padStart(2, '0');
const mark = fc.constantFrom('', '~', '?', '%');
const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const calendarDay = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => day(date.getTime()));
const point = fc.tuple(fc.oneof(year, month, calendarDay), mark).map((parts) => parts.join(''));
const decade = year.map((y) => `${y.slice(0, 3)}X`);

/** Texts close to dates: digits, marks and hyphens at random, most of them malformed. */
const nearly = fc
  .array(fc.constantFrom('2016', '201X', '-', '02', '30', '31', '13', '/', '~', '?', 'X', '1'), {
    maxLength: 7,
  })
  .map((parts) => parts.join(''));

describe('parseEdtf', () => {
  it('bounds every date as the edtf library does', () => {
    fc.assert(
      fc.property(fc.oneof(point, decade), (text) => {
        expect(bounds(text)).toEqual(read(text));
        expect(bounds(text)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('bounds every span as the edtf library does, and refuses the same ones', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(bounds(`${a}/${b}`)).toEqual(read(`${a}/${b}`));
      }),
      { numRuns: 2000 },
    );
  });

  it('accepts nothing that the library refuses', () => {
    fc.assert(
      fc.property(nearly, (text) => {
        // Marked decades and spans of decades are beyond the library, and within the ledger's subset.
        fc.pre(!/X[~?%]|X\/|\/\d{3}X/.test(text));
        const own = bounds(text);
        if (own !== null) expect(own).toEqual(read(text));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['2022-09-13', '2022-09-13', '2022-09-13', 'day'],
    ['2018-04', '2018-04-01', '2018-04-30', 'month'],
    ['2016', '2016-01-01', '2016-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['2000-02', '2000-02-01', '2000-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2019-11-24/2019-11-28', '2019-11-24', '2019-11-28', 'day'],
    ['2016-05/2016-05-20', '2016-05-01', '2016-05-20', 'month'],
  ])('reads %s from %s to %s, known to the %s', (text, first, last, precision) => {
    expect(parseEdtf(text)).toMatchObject({ text, first, last, precision });
  });

  it.each([
    ['2019-10~', true, false],
    ['2012-09-26?', false, true],
    ['2016%', true, true],
    ['2001-01-07/2001-01-09~', true, false],
    ['2022-09-13', false, false],
  ])('reads the marks of %s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
  });

  it('keeps the two ends of a span apart', () => {
    const [start, end] = parseEdtf('2001-01-07~/2001-02')?.interval ?? [];
    expect(start).toMatchObject({ first: '2001-01-07', precision: 'day', approximate: true });
    expect(end).toMatchObject({ last: '2001-02-28', precision: 'month', approximate: false });
    expect(parseEdtf('2001-01-07')?.interval).toBeNull();
  });

  it.each([
    '', '2022-13', '2022-00', '2022-02-30', '2019-02-29', '2022-9-13', '13.9.2022', '201X-04', '20XX', '2016/2015',
    '2016/', '/2016', '2016/2017/2018', '2016/2016', '2022-09-13T00:00', ' 2016', '2016 ', '~2016', '2016~?',
  ])('refuses %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  }); // prettier-ignore

  it('is stricter than the library, which rolls a false leap day over', () => {
    expect(read('2019-02-29')).toEqual(['2019-03-01', '2019-03-01']);
  });
});

describe('yearOf and monthOf', () => {
  const when = (text: string) => parseEdtf(text) ?? expect.fail(text);

  it.each([
    ['2022-09-13', 2022, 9],
    ['2018-04~', 2018, 4],
    ['2016', 2016, null],
    ['201X', null, null],
    ['2019-12-30/2020-01-02', 2019, 12],
  ])('place %s in year %s, month %s', (text, y, m) => {
    expect([yearOf(when(text)), monthOf(when(text))]).toEqual([y, m]);
  });
});
