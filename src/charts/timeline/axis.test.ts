import { describe, expect, it } from 'vitest';
import { bandOf, columnBands, scaleBands, stretchOn, yearAt, type TimeAxis } from './axis.ts';
import { timeScale } from './time.ts';

const axis: TimeAxis = {
  bands: columnBands([2010, 2011, 2012], 100, 40),
  top: 0,
  base: 50,
  isOpen: true,
};

describe('an axis of years', () => {
  it('knows the year at a place, and beyond its ends the nearest', () => {
    expect([0, 100, 139, 140, 219, 500].map((x) => yearAt(axis, x))).toEqual([
      2010, 2010, 2010, 2011, 2012, 2012,
    ]);
    expect(yearAt({ ...axis, bands: [] }, 10)).toBeNull();
  });

  it('has one band over years in either order', () => {
    expect(bandOf(axis, 2012, 2011)).toEqual({ left: 140, right: 220 });
    expect(bandOf(axis, 1990, 1991)).toBeNull();
  });

  it('places days in their year, and none outside its years', () => {
    expect(stretchOn(axis, '2011-01-01', '2011-12-31')).toMatchObject({ left: 140 });
    expect(stretchOn(axis, '2011-01-01', '2011-12-31')?.right).toBeCloseTo(180, 0);
    expect(stretchOn(axis, '2010-07-02', '2010-07-02')?.left).toBeCloseTo(120, 0);
    expect(stretchOn(axis, '2009-12-31', '2009-12-31')).toBeNull();
    expect(stretchOn(axis, '2012-01-01', '2013-01-01')).toBeNull();
  });

  it('follows a scale on which time flows', () => {
    const bands = scaleBands(timeScale([2010, 2012], 0, 1096));
    expect(bands.map(({ left }) => Math.round(left))).toEqual([0, 365, 730]);
    expect(bands.at(-1)?.right).toBeCloseTo(1096, 0);
  });
});
