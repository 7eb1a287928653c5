import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { formatDate, formatDay, formatMonth, formatYears } from './dates.ts';

const long = (text: string) => formatDate(parseEdtf(text)!, 'long');

describe('a date in words', () => {
  it.each([
    ['2022-09-13', '13 September 2022'],
    ['2018-04', 'April 2018'],
    ['2016', '2016'],
    ['201X', '2010s'],
    ['2026-05-18/2026-05-19', '18–19 May 2026'],
    ['2017-10-30/2017-11-02', '30 October–2 November 2017'],
    ['2017-12-30/2018-01-02', '30 December 2017–2 January 2018'],
    ['2018-04/2018-05', 'April–May 2018'],
    ['2018/2019', '2018–2019'],
    ['2018-04/2018-05-03', 'April–3 May 2018'],
    ['2018/2018-05-03', '2018–3 May 2018'],
    ['2000-11-08~', 'about 8 November 2000'],
    ['2018-10~', 'about October 2018'],
    ['2014~', 'about 2014'],
    ['2012-09-26?', '26 September 2012 (year inferred)'],
    ['2012?', '2012 (year inferred)'],
    ['2012%', 'about 2012 (year inferred)'],
    ['2001-01-07~/2001-01-09~', 'about 7–9 January 2001'],
    ['2024-12-17~/2024-12-20', 'about 17–20 December 2024'],
    ['2013-01-14/2013-01-17~', '14 January–about 17 January 2013'],
    ['2016-12-30/2017-01-03~', '30 December 2016–about 3 January 2017'],
  ])('%s is %s', (text, words) => expect(long(text)).toBe(words));

  it('is shorter where there is little room', () => {
    expect(formatDate(parseEdtf('2022-12-13')!, 'short')).toBe('13 Dec 2022');
    expect(formatDate(parseEdtf('2018-04')!, 'short')).toBe('Apr 2018');
  });

  it('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    for (const place of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata']) {
      process.env['TZ'] = place;
      expect(long('2022-09-13')).toBe('13 September 2022');
    }
    process.env['TZ'] = zone;
  });

  it('never hides that a date of the ledger is approximate or inferred, nor gives one a day that has none', () => {
    for (const { when } of ledger.engagements) {
      const words = formatDate(when, 'long');
      expect(words.includes('about')).toBe(when.approximate);
      expect(words.includes('inferred')).toBe(when.uncertain);
      if (when.precision !== 'day') expect(words).not.toMatch(/\d [A-Z]/);
    }
  });
});

describe('days, months and spans of years', () => {
  it('are written alone', () => {
    expect(formatDay('2026-05-19', 'long')).toBe('19 May 2026');
    expect(formatMonth(2, 'short')).toBe('Feb');
  });
  it('may be open at either end', () => {
    expect(formatYears(2014, 2026)).toBe('2014–2026');
    expect(formatYears(2014, 2014)).toBe('2014');
    expect(formatYears(2014, null)).toBe('since 2014');
    expect(formatYears(null, 2026)).toBe('until 2026');
    expect(formatYears(null, null)).toBe('');
  });
});
