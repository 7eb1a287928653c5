import { describe, expect, it } from 'vitest';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { firstOf, lastOf } from './first.ts';

const of = (...dates: string[]) => ledgerOf(dates.map((date) => ({ date }))).engagements;

describe('where a topic comes from', () => {
  it('is the engagement that may have begun first', () => {
    expect(firstOf(of('2014-03-01', '2013-11-01', '2020'))).toMatchObject({
      engagement: { date: '2013-11-01' },
      coarse: false,
      rivals: 0,
    });
  });

  it('says that a date is coarse, and how many others may have come before', () => {
    expect(firstOf(of('2014', '2014-02-03', '2014-11', '2015-01-01'))).toMatchObject({
      engagement: { date: '2014' },
      coarse: true,
      rivals: 2,
    });
    expect(firstOf(of('2014-03-01~'))).toMatchObject({ coarse: true });
    expect(firstOf(of('2014-03-01?'))).toMatchObject({ coarse: true });
  });

  it('lets a date of a decade lead only where there is no better, and reckons with it', () => {
    expect(firstOf(of('201X', '2014-02-03'))).toMatchObject({
      engagement: { date: '2014-02-03' },
      rivals: 1,
    });
    expect(firstOf(of('201X'))).toMatchObject({ engagement: { date: '201X' }, coarse: true });
  });

  it('is unknown of nothing', () => {
    expect(firstOf([])).toBeNull();
    expect(lastOf([])).toBeNull();
  });

  it('ends with the last that is dated to a year', () => {
    expect(lastOf(of('2014-03-01', '202X', '2019'))?.date).toBe('2019');
  });
});
