import { describe, expect, it } from 'vitest';
import { EXAMPLES, typical } from './examples.ts';
import { cadence } from './index.ts';
import { cadenceSeries } from './series.ts';
import { isSilent } from './silent.ts';
import { forum, ledgerWith, session } from '../testing/forums.ts';

const series = (example: keyof typeof EXAMPLES) => cadenceSeries(EXAMPLES[example].context);
const rowOf = (example: keyof typeof EXAMPLES, id: string) =>
  series(example).rows.find((row) => row.mechanism.id === id) ?? expect.fail(id);
const parts = (example: keyof typeof EXAMPLES) => cadence.parts(EXAMPLES[example].context, 4);
const notes = (example: keyof typeof EXAMPLES) => parts(example).notes.join(' ');

describe('the rows of the cadence', () => {
  it('group forums by track, the smallest of the whole ledger first', () => {
    const tracks = series('typical').rows.map((row) => row.mechanism.track);
    expect(tracks).toEqual(['diplomacy', 'security', 'defence', 'defence', 'defence']);
  });

  it('are forums with two sessions on record and one in view', () => {
    expect(series('empty').rows).toEqual([]);
    expect(series('filtered').rows.map((row) => row.inView)).toEqual([1, 2, 2, 1, 1]);
  });

  it('tell sessions in view from those outside the filters', () => {
    expect(rowOf('filtered', 'security').placed.map((s) => s.inView)).toEqual([false, true, true]);
  });

  it('leave out what is no session', () => {
    expect(rowOf('typical', 'security').placed).toHaveLength(3);
    expect(typical.engagements.filter((e) => e.mechanism === 'security')).toHaveLength(4);
  });

  it('place no session that is dated to a decade', () => {
    const row = rowOf('typical', 'policy');
    expect(row.placed.map((s) => s.engagement.ordinal)).toEqual([7, 9, 10]);
    expect(row.unplaced.map((s) => s.engagement.ordinal)).toEqual([8]);
  });

  it('break the line where numbers are missing or not placed', () => {
    expect(rowOf('typical', 'policy').gaps.map((gap) => gap.broken)).toEqual([true, false]);
    expect(rowOf('typical', 'consultation').gaps.map((gap) => gap.broken)).toEqual([true, false]);
  });

  it('count sessions that the chosen years leave out', () => {
    const { beyondBefore, beyondAfter, placed } = rowOf('filtered', 'policy');
    expect([beyondBefore, placed.length, beyondAfter]).toEqual([1, 2, 0]);
    expect(rowOf('past', 'security')).toMatchObject({ beyondBefore: 0, beyondAfter: 2 });
  });
});

describe('the years of the cadence', () => {
  it('run from the first session to what is due last', () => {
    expect(series('typical').years).toEqual([2011, 2026]);
    expect(series('extreme').years[0]).toBe(1966);
  });
  it('begin and end as chosen', () => {
    expect(series('filtered').years[0]).toBe(2014);
    expect(series('past').years).toEqual([2011, 2019]);
  });
});

describe('what the cadence says', () => {
  it('is about the forum whose stated interval runs', () => {
    expect(parts('typical').takeaway).toBe(
      'The Security Dialogue, meant to meet every two years, met after about 4 years 5 months and then 2 years 3 months. The fourth session falls due in December 2026.',
    );
  });

  it('says how long a regular forum left between its sessions', () => {
    expect(parts('extreme').takeaway).toContain(
      'meant to meet every six months, left 6 months between sessions.',
    );
  });

  it('is about the longest series where no source states an interval', () => {
    expect(parts('one').takeaway).toBe(
      'The Policy Dialogue has most sessions on record, 2, about 2 years 1 month apart. No source states an interval for any of these mechanisms.',
    );
    expect(parts('one').title).toBe('Sessions of each mechanism');
  });

  it('names what is missing, not placed, late and dormant', () => {
    expect(notes('typical')).toContain('Not placed, for want of a year: Policy Dialogue 8 (“2010s”).');
    expect(notes('typical')).toContain('Policy Dialogue 1–6');
    expect(notes('typical')).toContain(
      'No session on record since it fell due, as of 22 November 2026: Young officers’ exchange.',
    );
    expect(notes('typical')).toContain('Dormant');
  });

  it('says which years are not shown', () => {
    expect(notes('filtered')).toContain('Sessions before 2014 are not shown.');
    expect(notes('past')).toContain('Sessions after 2019 are not shown.');
    expect(notes('past')).not.toContain('The vertical line');
  });

  it('says so when there is nothing', () => {
    expect(parts('empty')).toMatchObject({ notes: [], legend: [], records: [], table: { rows: [] } });
    expect(parts('empty').takeaway).toBe(
      'No mechanism with at least two sessions on record has one in view.',
    );
  });

  it('has a legend for what is drawn only', () => {
    const labels = (example: keyof typeof EXAMPLES) => parts(example).legend.map((entry) => entry.swatch);
    expect(labels('one')).toEqual(['dot', 'up']);
    expect(labels('past')).toEqual(['dot', 'capsule', 'small-ring', 'up']);
    expect(labels('hosts')).toEqual(['dot', 'up', 'down', 'both', 'over']);
  });
});

describe('forums without a second session', () => {
  it('are folded away and counted, until a reader asks for all', () => {
    expect(series('hosts')).toMatchObject({ others: [], folded: 2 });
    expect(notes('hosts')).toContain('2 more mechanisms');
    const { others, folded, rows } = series('all');
    expect([rows.length, others.map(({ mechanism }) => mechanism.id), folded]).toEqual([
      1,
      ['calls', 'once'],
      0,
    ]);
    expect(notes('all')).toContain('Below: 3 engagements in view of 2 other mechanisms.');
    expect(parts('all').records).toHaveLength(8);
  });
});

describe('a forum for which no source states an interval', () => {
  const silent = (...dates: string[]) => {
    const talks = forum('talks', 'Talks');
    return isSilent(
      ledgerWith(
        [talks],
        dates.map((date) => session(talks, date)),
      ).engagements,
      '2026-11-22',
    );
  };
  it('is dormant by estimate after more than twice its median gap', () => {
    expect(silent('2019-11', '2020-11', '2021-11', '2022-11')).toBe(true);
    expect(silent('2021-11', '2022-11', '2023-11', '2024-12')).toBe(false);
  });
  it('is not called so on the strength of two gaps', () => {
    expect(silent('2010-11', '2011-11', '2012-11')).toBe(false);
  });
});

describe('the table of the cadence', () => {
  const rows = (forum: string) => parts('typical').table.rows.filter(([name]) => name === forum);

  it('holds each session with the time since the one before, and what is due', () => {
    expect(rows('Security Dialogue').map((row) => row.slice(2))).toEqual([
      ['1', 'April 2018', 'Northland', null, null, '2 years', 'in view'],
      ['2', '13 September 2022', 'Northland', 'c. 4 y 5 m', 53, '2 years', 'in view'],
      ['3', '5 December 2024', 'Northland', '2 y 3 m', 27, '2 years', 'in view'],
      ['4', 'December 2026', null, null, null, '2 years', 'due'],
    ]);
  });

  it('holds sessions that are not placed and numbers that are not on record', () => {
    expect(rows('Policy Dialogue').map((row) => [row[2], row[8]])).toContainEqual(['8', 'not placed']);
    expect(rows('Policy Dialogue').map((row) => [row[2], row[8]])).toContainEqual(['1–6', 'not on record']);
  });

  it('has as many cells as columns in every row', () => {
    const { columns, rows: all } = parts('typical').table;
    expect(all.every((row) => row.length === columns.length)).toBe(true);
  });
});
