import { describe, expect, it } from 'vitest';
import { forum, ledgerWith, session } from '../testing/forums.ts';
import { monthsOf, nextDue, standing } from './due.ts';

const due = (interval: string | null, ...dates: string[]) => {
  const mechanism = forum('talks', 'Talks', 'defence', interval);
  return nextDue(ledgerWith([mechanism], dates.map((date, i) => session(mechanism, date, { ordinal: i + 1 }))), 'talks');
}; // prettier-ignore

describe('the next session due', () => {
  it.each([
    ['P2Y', '2024-12-05', '2026-12', '2026-12-05'],
    ['P1Y', '2024-02-29', '2025-02', '2025-02-28'],
    ['P6M', '2024-08-31', '2025-02', '2025-02-28'],
    ['P18M', '2024-12-05/2024-12-20', '2026-06', '2026-06-05'],
    ['P1Y', '2018-04', '2019-04', '2019-04-01'],
    ['P2Y', '2016', '2018', '2018-01-01'],
  ])('by %s after %s is %s', (interval, last, date, day) => {
    expect(due(interval, last)).toMatchObject({ day, date: { text: date } });
  });

  it('runs from the last session that has a year, and takes the number after it', () => {
    expect(due('P2Y', '201X', '2018-04', '2022-09-13')).toMatchObject({
      ordinal: 4,
      last: { date: '2022-09-13' },
    });
  });

  it('has no number where sessions have none', () => {
    const mechanism = forum('fleet', 'Fleet review', 'defence', 'P2Y');
    expect(nextDue(ledgerWith([mechanism], [session(mechanism, '2024')]), 'fleet')?.ordinal).toBeNull();
  });

  it('is not stated where no source states an interval', () => expect(due(null, '2024-12-05')).toBeNull());
  it('is not stated before the first session', () => expect(due('P2Y')).toBeNull());
  it('is not stated where the only session has no year', () => expect(due('P2Y', '201X')).toBeNull());
});

describe('the standing of a due date', () => {
  const at = (asOf: string, interval = 'P1Y', last = '2024-11-11') => {
    const next = due(interval, last);
    return next && standing(next, asOf);
  };

  it.each([
    ['2025-11-10', 'ahead'],
    ['2025-11-30', 'ahead'],
    ['2025-12-01', 'overdue'],
    ['2026-11-30', 'overdue'],
    ['2026-12-01', 'dormant'],
  ])('on %s is %s', (asOf, expected) => expect(at(asOf)).toBe(expected));

  it('waits for the end of a year that is all that is known', () => {
    expect(at('2025-12-31', 'P1Y', '2024')).toBe('ahead');
    expect(at('2026-01-01', 'P1Y', '2024')).toBe('overdue');
  });
});

describe('an interval', () => {
  it.each([
    ['P2Y', 24],
    ['P6M', 6],
  ])('%s has %s months', (interval, months) => expect(monthsOf(interval)).toBe(months));
  it('of another form is a fault', () => expect(() => monthsOf('P1W')).toThrow('interval: P1W'));
});
