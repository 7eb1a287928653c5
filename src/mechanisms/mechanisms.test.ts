import { describe, expect, it } from 'vitest';
import { meetingsOf } from '#charts/session-timeline/meetings.ts';
import { contextOf } from '#charts/testing/context.ts';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import type { CoreMechanism } from '#model/browser.ts';
import { catalogue } from './catalogue.ts';
import { sessionEntries } from './entries.ts';
import { rhythmOf } from './rhythm.ts';
import { dueWords, keptWords, statedWords, usualWords } from './rhythmWords.ts';
import { statementOf } from './statement.ts';

const talks = forum('talks', 'Talks');
const yearly = forum('talks', 'Talks', 'defence', 'P1Y');
const AS_OF = '2026-11-22';

const held = (of: CoreMechanism, ...sessions: (readonly [string, number | null])[]) =>
  ledgerWith(
    [of],
    sessions.map(([date, ordinal]) => session(of, date, { ordinal })),
  );
const read = (ledger: ReturnType<typeof held>) => {
  const meetings = meetingsOf(ledger, 'talks');
  return { meetings, rhythm: rhythmOf(ledger, 'talks', meetings) };
};
const usual = (ledger: ReturnType<typeof held>) => {
  const { meetings, rhythm } = read(ledger);
  return usualWords(rhythm, meetings.kind, AS_OF);
}; // prettier-ignore
const statement = (ledger: ReturnType<typeof held>, from?: number) => {
  const { selected } = contextOf(ledger, from === undefined ? {} : { selection: { from } });
  return statementOf(meetingsOf(ledger, 'talks'), new Set(selected.members)).join(' ');
};

describe('the entries of the table of sessions', () => {
  it('are latest first, each missing run below the session that follows it', () => {
    const ledger = held(talks, ['2010', 3], ['2012', 4], ['2015', 7]);
    const entries = sessionEntries(meetingsOf(ledger, 'talks').list);
    const words = entries.map((e) => (e.kind === 'missing' ? e.numbers.join('–') : e.engagement.ordinal));
    expect(words).toEqual([7, '5–6', 4, 3, '1–2']);
  });

  it('name nothing missing where nothing is numbered', () => {
    const { list } = meetingsOf(held(talks, ['2010', null], ['2012', null]), 'talks');
    expect(sessionEntries(list).map(({ kind }) => kind)).toEqual(['meeting', 'meeting']);
  });
});

describe('what is said of the sessions of a forum', () => {
  it('is how many are on record, from when to when', () => {
    expect(statement(held(talks, ['2018-04', 1], ['2022-09-13', 2]))).toBe('2 sessions on record, from April 2018 to 13 September 2022.'); // prettier-ignore
    expect(statement(held(talks, ['2018-04', 1]))).toBe('1 session on record, in April 2018.');
  });

  it('is which numbers are missing, in runs', () => {
    expect(statement(held(talks, ['2010', 10], ['2013', 13]))).toContain('Sessions 1–9 and 11–12 are not on record.'); // prettier-ignore
    expect(statement(held(talks, ['2010', 1], ['2013', 3]))).toContain('Session 2 is not on record.');
  });

  it('is which are dated to a decade only', () => {
    expect(statement(held(talks, ['201X', 1], ['2015', 2]))).toContain('Dated to a decade only: session 1 (2010s).'); // prettier-ignore
  });

  it('is how many of them the filters leave in view', () => {
    const ledger = held(talks, ['2018-04', 1], ['2022-09-13', 2]);
    expect(statement(ledger, 2020)).toContain('; 1 in view.');
    expect(statement(ledger, 2025)).toContain('; none in view.');
  });
});

describe('the rhythm of a forum', () => {
  it('is due after the interval that a source states, on the day of the ledger ahead, overdue or dormant', () => {
    const due = (last: string) => dueWords(read(held(yearly, [last, 4])).rhythm, AS_OF);
    expect(due('2025-12-01')).toBe('The fifth session, December 2025'.replace('2025', '2026'));
    expect(due('2025-06-01')).toBe('The fifth session was due in June 2026; none is on record as of 22 November 2026: overdue'); // prettier-ignore
    expect(due('2019-06-01')).toContain('dormant');
    expect(statedWords('P2Y')).toBe('2 years');
  });

  it('has nothing due where no source states an interval', () => {
    const { rhythm } = read(held(talks, ['2025-12-01', 1]));
    expect(rhythm).toMatchObject({ due: null, standing: null });
    expect(dueWords(rhythm, AS_OF)).toBe('Not stated: no source gives an interval');
  });

  it('gives the median gap and its spread, and names the next one an estimate', () => {
    const ledger = held(talks, ['2020-01-10', 1], ['2021-01-10', 2], ['2023-01-10', 3], ['2026-01-10', 4]);
    expect(usual(ledger)).toBe('2 years: the median of 3 gaps, which range from 1 year to 3 years. An estimate from that: about January 2028.'); // prettier-ignore
  });

  it('says that the estimated time has passed', () => {
    const ledger = held(talks, ['2010-01-10', 1], ['2011-01-10', 2], ['2012-01-10', 3], ['2013-01-10', 4]);
    expect(usual(ledger)).toContain('one would have been held about January 2014; none is on record as of 22 November 2026'); // prettier-ignore
  });

  it('estimates no date beside an interval that a source states', () => {
    const ledger = held(yearly, ['2020-01-10', 1], ['2021-01-10', 2], ['2023-01-10', 3], ['2026-01-10', 4]);
    expect(usual(ledger)).not.toContain('estimate');
  });

  it('measures no gap over missing sessions or from a date known to the year', () => {
    expect(read(held(talks, ['2010-01-10', 1], ['2011-01-10', 3], ['2012-01-10', 4])).rhythm.gaps).toBe(1);
    expect(read(held(talks, ['2010-01-10', 1], ['2011', 2], ['2012-01-10', 3])).rhythm.gaps).toBe(0);
  });

  it('counts the gaps that kept to a stated interval, a month late included', () => {
    const { rhythm } = read(held(yearly, ['2010-01-10', 1], ['2011-02-05', 2], ['2013-01-10', 3]));
    expect(keptWords(rhythm)).toBe('1 of 2 gaps on record kept to it');
    expect(keptWords(read(held(talks, ['2010-01-10', 1], ['2011-02-05', 2])).rhythm)).toBe('');
  });

  it('says that so few gaps make no estimate, and visits no rhythm', () => {
    expect(usual(held(talks, ['2010-01-10', 1], ['2011-01-10', 2]))).toBe('Only one gap on record: too few for an estimate.'); // prettier-ignore
    expect(usual(held(talks, ['2010-01-10', 1]))).toContain('No gap between two neighbouring sessions');
    const visits = ledgerWith([talks], [session(talks, '2010-01-10', { type: 'visit' })]);
    expect(usual(visits)).toBe('Held as occasion arises: no rhythm is estimated');
  });
});

describe('the list of mechanisms', () => {
  const other = forum('other', 'Another', 'leaders');
  const ledger = ledgerWith(
    [yearly, other, forum('more', 'More talks')],
    [
      session(yearly, '2018-04', { ordinal: 1 }),
      session(yearly, '2022-09-13', { ordinal: 2 }),
      session(other, '2020', { type: 'visit' }),
      session(forum('more', 'More talks'), '2021'),
    ],
  );

  it('stands by track in the order of the codebook, most in view first', () => {
    const groups = catalogue(ledger, contextOf(ledger).selected);
    expect(groups.map(({ track, rows }) => [track, rows.map(({ mechanism }) => mechanism.id)])).toEqual([
      ['leaders', ['other']],
      ['defence', ['talks', 'more']],
    ]);
  });

  it('counts sessions in view and on record, and says when the first and last in view were', () => {
    const { selected } = contextOf(ledger, { selection: { from: 2020 } });
    const row = catalogue(ledger, selected)[1]?.rows.find(({ mechanism }) => mechanism.id === 'talks');
    expect(row).toMatchObject({ count: 1, sessions: { inView: 1, all: 2 }, rhythm: { standing: 'dormant' } });
    expect(row?.span?.map(({ date }) => date)).toEqual(['2022-09-13', '2022-09-13']);
  });

  it('says that a forum without a stated interval has been silent for long beside its own sessions', () => {
    const quiet = held(talks, ['2010-01-10', 1], ['2011-01-10', 2], ['2012-01-10', 3], ['2013-01-10', 4]);
    const [row] = catalogue(quiet, contextOf(quiet).selected)[0]!.rows;
    expect(row).toMatchObject({ isSilent: true, rhythm: { standing: null } });
    const rows = catalogue(ledger, contextOf(ledger).selected).flatMap((group) => group.rows);
    expect(rows.map(({ isSilent }) => isSilent)).toEqual([false, false, false]);
  });

  it('keeps a forum without anything in view, and gives no sessions to one that has none', () => {
    const [leaders] = catalogue(ledger, contextOf(ledger, { selection: { from: 2021 } }).selected);
    expect(leaders?.rows[0]).toMatchObject({ count: 0, sessions: null, span: null });
  });
});
