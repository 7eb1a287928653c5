import { describe, expect, it } from 'vitest';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import { contextOf } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { CHART, EXAMPLES, FORUM, typical, visiting } from './examples.ts';
import { layOut } from './layout.ts';
import { agendaOf, meetingsOf } from './meetings.ts';
import { timelineSeries } from './series.ts';
import { turnsOf } from './words.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key) => timelineSeries(EXAMPLES[key].context, FORUM);
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 1);

describe('the meetings that a forum is told by', () => {
  it('are its sessions by number, one dated to a decade in its place', () => {
    const { kind, list, beside } = meetingsOf(typical, FORUM);
    expect(kind).toBe('sessions');
    expect(list.map(({ ordinal }) => ordinal)).toEqual([3, 4, 5, 6, 7, 8, 9, 11]);
    expect(beside.map(({ type }) => type)).toEqual(['memorandum', 'talks']);
  });

  it('are all its engagements where it has no sessions, without those inside another', () => {
    const { kind, list, beside } = meetingsOf(visiting, FORUM);
    expect(kind).toBe('engagements');
    expect(list.map(({ date }) => date)).toEqual(['2007-12-18', '2015-05-23/2015-05-26', '2016-06-05']);
    expect(beside.map(({ id }) => id)).toEqual(['talks']);
  });

  it('raise what the meetings of the same forum inside them raise', () => {
    expect(agendaOf(visiting, visiting.engagement('visit'))).toEqual(['maritime', 'cyber']);
    expect(agendaOf(typical, typical.engagement('last'))).toEqual(['training', 'un', 'law']);
  });
});

describe('the timeline of a forum', () => {
  it('has a lane for both parties always, and for others where they were host', () => {
    expect(series('typical').lanes).toEqual(['AA', 'BB', 'online', 'unknown']);
    expect(series('single').lanes).toEqual(['AA', 'BB']);
  });

  it('draws all sessions and fills those in view', () => {
    const { placed } = series('filtered');
    expect(placed.map(({ inView }) => inView)).toEqual([false, false, false, true, true, true, true]);
  });

  it('breaks the line where a number between is missing or not placed', () => {
    expect(series('typical').steps.map(({ broken }) => broken)).toEqual([true, false, false, false, false, true]);
  }); // prettier-ignore

  it('reaches to what is due where a source states an interval, and to the day of the ledger otherwise', () => {
    expect(series('typical').years).toEqual([2012, 2027]);
    expect(series('visiting')).toMatchObject({ due: null, years: [2007, 2026] });
  });

  it('tells a due date that has passed from one to come, in words and by its weight', () => {
    const ahead = drawn(parts('typical'), 1184).svg;
    expect(ahead).toMatch(/>Next due</);
    expect(ahead).toMatch(/font-weight="600"[^>]*>Nov 2027</);
    const late = drawn(parts('single'), 1184).svg;
    expect(late).toMatch(/>Was due</);
    expect(late).toMatch(/font-weight="400"[^>]*>Feb 2022</);
  });

  it('write a date that is due on the side where the day of the ledger does not run through it', () => {
    const late = series('single');
    const { ledger } = EXAMPLES.single.context;
    const isBefore = (asOf: string) =>
      layOut(ledger, { ...late, asOf }, { width: 1184, text: 1 }).due?.isBefore;
    expect([isBefore('2022-01-01'), isBefore('2022-03-20'), isBefore('2026-01-01')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes turns only where both hosts are parties and no number is missing between', () => {
    const { placed } = series('typical');
    // 6 BB, 7 AA, 8 BB; from 3 to 6 and from 8 to 11 numbers are missing.
    expect(turnsOf(typical, placed)).toEqual({ turns: 2, of: 2, elsewhere: true });
  });

  it('says who was host, whether in turn, and how long it was between two', () => {
    expect(parts('typical').takeaway).toBe(
      'Host: Northland 3 times, Southland twice, online or by telephone once and not stated once; where one of the parties was host, they took turns. Between two lay from 1 year 2 months to about 2 years.',
    );
    expect(parts('visiting').takeaway).toContain('the host changed once in 2.');
  });

  it('says so where one alone or none is dated', () => {
    expect(parts('single').takeaway).toBe('Only one is on record. Host: Northland once.');
    expect(parts('empty').takeaway).toBe('Nothing of it is dated to a year.');
  });

  it('says in turn without ado where nobody else was host', () => {
    const talks = forum(FORUM, 'Talks');
    const ledger = ledgerWith(
      [talks],
      ['2001-01-01', '2002-01-01', '2003-01-01'].map((date, i) =>
        session(talks, date, { ordinal: i + 1, host: i === 1 ? 'BB' : 'AA' }),
      ),
    );
    expect(CHART.parts(contextOf(ledger), 1).takeaway).toBe(
      'Host: Northland twice and Southland once, in turn. Time between two: 1 year.',
    );
  });

  it('lists every meeting in its table, and every record behind it', () => {
    expect(parts('typical').table.rows).toHaveLength(8);
    expect(parts('typical').records).toHaveLength(8);
    expect(parts('typical').notes.join(' ')).toContain('Not placed');
  });
});

describe('the picture of the timeline', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(parts(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
    expect(picture.svg).not.toMatch(FOREIGN);
  });
});
