import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '#selection/selection.ts';
import { previousYears } from './previousYears.ts';
import { ledgerOf } from './testing/ledger.ts';
import { wholeTicks } from './ticks.ts';
import { yearsShown } from './years.ts';

const ledger = ledgerOf([{ date: '2000' }, { date: '2026' }]);
const years = (from: number | null, to: number | null) => ({ ...EVERYTHING, from, to });

describe('the previous equal period', () => {
  it('is as long as the years chosen and ends before them', () => {
    expect(previousYears(years(2014, 2026), ledger)).toEqual([2001, 2013]);
    expect(previousYears(years(2020, 2020), ledger)).toEqual([2019, 2019]);
    expect(previousYears(years(2020, null), ledger)).toEqual([2013, 2019]);
  });

  it('is none where the record does not reach back as far, or no beginning is chosen', () => {
    expect(previousYears(years(2012, 2026), ledger)).toBeNull();
    expect(previousYears(years(null, 2010), ledger)).toBeNull();
    expect(previousYears(years(2030, null), ledger)).toBeNull();
  });
});

describe('the axes', () => {
  it('show the years chosen, as far as there is a record', () => {
    expect(yearsShown(years(2024, 2040), ledger)).toEqual([2024, 2025, 2026]);
    expect(yearsShown(EVERYTHING, ledger)).toHaveLength(27);
    expect(yearsShown(EVERYTHING, ledgerOf([]))).toEqual([]);
  });

  it('count in whole numbers to a line that is not below the largest bar', () => {
    expect(wholeTicks(0, 4)).toEqual([0, 1]);
    expect(wholeTicks(3, 4)).toEqual([0, 1, 2, 3]);
    expect(wholeTicks(6, 4)).toEqual([0, 2, 4, 6]);
    expect(wholeTicks(29, 4)).toEqual([0, 10, 20, 30]);
  });
});
