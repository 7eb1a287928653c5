import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { frequencySeries } from '#charts/meeting-frequency/series.ts';
import marksOfBars from '#charts/meeting-frequency/marks.ts';
import { indexMarks, sharesOf } from './shares.ts';

const ledger = ledgerOf([
  { date: '2010-01-01' },
  { date: '2010-02-01' },
  { date: '2011-02-01' },
  { date: '2012', track: 'security' },
]);
const context = contextOf(ledger, { selection: { track: ['defence'] } });
const marks = marksOfBars(frequencySeries(context), context, { width: 600, text: 1 });
const at = (...rows: number[]) => rows.map((row) => ledger.engagements[row]!);

describe('what one figure is pointed at, in another', () => {
  it('is a share of each mark that holds some of it', () => {
    const shares = sharesOf(indexMarks(marks), at(0, 2));
    expect(shares.map(({ n, of }) => [n, of])).toEqual([[1, 2], [1, 1]]); // prettier-ignore
    expect(shares[0]!.mark.left).toBeLessThan(shares[1]!.mark.left);
  });

  it('is nothing where no mark holds it, as what is out of view', () => {
    expect(sharesOf(indexMarks(marks), at(3))).toEqual([]);
    expect(sharesOf(indexMarks([]), at(0))).toEqual([]);
  });
});
