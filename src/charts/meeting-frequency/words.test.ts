import { describe, expect, it } from 'vitest';
import { contextOf, type Wanted } from '#charts/testing/context.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { EXAMPLES } from './examples.ts';
import { meetingFrequency } from './index.ts';

const partsOf = (drafts: readonly Draft[], wanted: Wanted = {}) =>
  meetingFrequency.parts(contextOf(ledgerOf(drafts), wanted), 1);
const repeat = (n: number, draft: Draft): Draft[] => Array.from({ length: n }, () => draft);

describe('what the figure of meetings says', () => {
  it('gives shares of many in percent and of few in numbers', () => {
    const many = [...repeat(15, { date: '2018-05' }), ...repeat(9, { date: '2019-05', track: 'security' })];
    expect(partsOf(many, { view: { unit: 'quarter' } }).takeaway).toBe(
      'The defence track accounts for 63% of the 24 engagements. The busiest quarter was Q2 2018, with 15.',
    );
    const few = [...repeat(2, { date: '2018-05' }), { date: '2019-05', track: 'security' }];
    expect(partsOf(few).takeaway).toBe(
      'The defence track accounts for 2 of 3 engagements. The busiest year was 2018, with two.',
    );
  });

  it('does not call the one year in view the busiest', () => {
    const year = [...repeat(2, { date: '2018-05' }), { date: '2018-06', track: 'security' }];
    expect(partsOf(year).takeaway).toBe('The defence track accounts for 2 of 3 engagements.');
  });

  it('does not crown one of several that are equal', () => {
    const tied = [...repeat(2, { date: '2018-05' }), ...repeat(2, { date: '2019-05', track: 'security' })];
    expect(partsOf(tied).takeaway).toBe(
      'Defence and Security are the most frequent tracks, with two each. The busiest years were 2018 and 2019, with two each.',
    );
  });

  it('does not call “not stated” the most frequent', () => {
    const unknown = [...repeat(3, { date: '2018-05', host: 'unknown' }), { date: '2019-05' }];
    expect(partsOf(unknown, { view: { by: 'host' } }).takeaway).toMatch(
      /^For 3 of 4 engagements, the host is not stated\./,
    );
  });

  it('compares five whole years with the five before, and leaves out the one that is not over', () => {
    const years = Array.from({ length: 11 }, (_, i) =>
      repeat(i < 5 ? 2 : 4, { date: String(2016 + i) }),
    ).flat();
    expect(partsOf([...years, ...repeat(9, { date: '2026-01' })]).takeaway).toBe(
      'On average 4 a year in 2021–2025, after 2 in 2016–2020; the busiest year was 2026, with 13.',
    );
  });

  it('tells of one engagement and of none without figures', () => {
    expect(meetingFrequency.parts(EXAMPLES.one.context, 1).takeaway).toBe(
      'One engagement: defence, Q4 2018.',
    );
    expect(meetingFrequency.parts(EXAMPLES.empty.context, 1).takeaway).toBe('Nothing is in view.');
    expect(
      partsOf([{ date: '201X' }, { date: '2018', track: 'security' }], { selection: { track: ['defence'] } })
        .takeaway,
    ).toBe('No engagement in view has a year on record.');
  });

  it('notes the rule, the number, and everything that is imprecise or not placed', () => {
    const drafts = [{ date: '2018' }, { date: '2018-05~' }, { date: '2018-05?' }, { date: '201X' }, { date: '2026-05-19' }]; // prettier-ignore
    expect(partsOf(drafts, { view: { unit: 'month' } }).notes).toEqual([
      'Meetings inside a visit are counted one by one.',
      'n = 4.',
      '1 engagement is known to the year only and hatched, beside the months of its year.',
      '1 date is approximate.',
      'The year of 1 is inferred.',
      'Not placed: 1 engagement dated only “2010s”.',
      'Records to 19 May 2026.',
    ]);
  });

  it('notes what the years chosen leave undecided', () => {
    const { notes } = partsOf([{ date: '2018' }, { date: '201X' }], { selection: { from: 2015, to: 2020 } });
    expect(notes).toContain('Not counted: 1 engagement dated only “2010s”, which may lie in these years.');
  });

  it('keeps a chosen value in the legend where nothing of it is in view', () => {
    const legend = partsOf([{ date: '2018' }], { selection: { track: ['security'] } }).legend;
    expect(legend.map(({ label, count, selected }) => [label, count, selected])).toEqual([
      ['Security', 0, true],
    ]);
  });

  it('names in table and notes what the colours put together', () => {
    const { table, legend, notes } = meetingFrequency.parts(EXAMPLES.years.context, 1);
    const other = legend.find(({ label }) => label === 'Five other levels');
    expect(other).toMatchObject({ pick: null, selected: false });
    expect(notes.find((note) => note.startsWith('Five other levels: '))).toBeDefined();
    expect(table.columns.length).toBeGreaterThan(10);
    const total = table.columns.findIndex(({ key }) => key === 'total');
    for (const row of table.rows)
      expect(row.slice(1, total).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(row[total]);
  });

  it.each(Object.values(EXAMPLES))('speaks every bar with its number: $name', ({ context }) => {
    const walk = meetingFrequency.live!.walk(context);
    for (const { spoken, value, parts } of walk.stops) {
      expect(spoken).toMatch(/: (none|1 engagement|\d+ engagements)/);
      expect(parts.reduce((sum, part) => sum + Number(part.value), 0)).toBe(Number(value));
    }
  });

  it('lets a year of nothing be walked over, not filtered by', () => {
    const gap = contextOf(ledgerOf([{ date: '2016' }, { date: '2018' }]));
    const { stops } = meetingFrequency.live!.walk(gap);
    expect(stops.map(({ year, value, pick }) => [year, value, pick?.years ?? null])).toEqual([
      [2016, '1', [2016, 2016]],
      [2017, '0', null],
      [2018, '1', [2018, 2018]],
    ]);
  });
});
