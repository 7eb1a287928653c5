import { describe, expect, it } from 'vitest';
import { contextOf, type Wanted } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { forum, ledgerWith, session } from '#charts/testing/forums.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { EXAMPLES } from './examples.ts';
import { reciprocity } from './index.ts';
import { layOut } from './layout.ts';
import { longestRun } from './runs.ts';
import { reciprocitySeries } from './series.ts';
import { yearsAhead } from './takeaway.ts';

const examples = Object.values(EXAMPLES);
const of = (drafts: readonly Draft[], wanted: Wanted = {}) => contextOf(ledgerOf(drafts), wanted);
const words = (drafts: readonly Draft[], wanted: Wanted = {}) => reciprocity.parts(of(drafts, wanted), 6);
const held = (date: string, ...hosts: string[]): Draft[] => hosts.map((host) => ({ date, host }));

describe('who travels to whom', () => {
  it('counts each engagement once, where it was held, in the year of its start', () => {
    const series = reciprocitySeries(of([...held('2018', 'AA', 'AA', 'BB', 'third'), ...held('2018-12-31/2019-01-02', 'online'), ...held('2019', 'BB', 'unknown'), { date: '201X', host: 'AA' }])); // prettier-ignore
    const counts = [...series.parties, ...series.apart].map((band) => [band.label, ...band.counts]);
    expect(counts).toEqual([['Northland', 2, 0], ['Southland', 1, 1], ['Third country', 1, 0], ['Online or by telephone', 1, 0]]); // prettier-ignore
    expect(series).toMatchObject({
      n: [5, 1],
      total: 6,
      unknown: { total: 1 },
      unplaced: [{ date: '201X' }],
    });
  });

  it('does not guess where no source says so: it says how many', () => {
    const { notes, records } = words([{ id: 'known', date: '2018', host: 'AA' }, ...held('2018', 'unknown', 'unknown')]); // prettier-ignore
    expect(records).toEqual(['known']);
    expect(notes.join(' ')).toContain('2 engagements are not drawn: no source states where they were held.');
  });

  it('counts a visit once where visits are counted', () => {
    const drafts: Draft[] = [
      { id: 'visit', date: '2018-05-01', host: 'AA' },
      { id: 'talks', date: '2018-05-02', host: 'AA', partOf: 'visit' },
    ];
    expect(reciprocitySeries(of(drafts)).parties[0].total).toBe(2);
    expect(reciprocitySeries(of(drafts, { selection: { count: 'visits' } })).parties[0].total).toBe(1);
  });

  it('draws the first party up and the second down from one line, each engagement as high', () => {
    const series = reciprocitySeries(EXAMPLES.typical.context);
    const { bands } = layOut(series, { width: 1184, text: 1 }, true);
    expect(bands.map(({ direction }) => direction)).toEqual([-1, 1, -1, -1]);
    expect(bands[0]?.zero).toBe(bands[1]?.zero);
  });

  it.each(examples.flatMap((example) => WIDTHS.map((width) => ({ ...example, width }))))(
    'keeps its words apart and inside at $width px: $name',
    ({ context, width }) => {
      const { svg, ...size } = drawn(reciprocity.parts(context, 6), width);
      expect(svg).not.toMatch(FOREIGN);
      expect(outside(svg, size)).toEqual([]);
      expect(collisions(svg)).toEqual([]);
    },
  );
});

describe('the imbalance', () => {
  it('is said in numbers, and as a share only of enough', () => {
    expect(words(held('2018', 'AA', 'AA', 'BB')).takeaway).toBe('Northland hosted 2, Southland 1.');
    expect(words(held('2018', 'AA', 'BB')).takeaway).toBe('Northland and Southland hosted 1 each.');
    const many = held('2018', ...Array.from({ length: 24 }, (_, i) => (i < 6 ? 'AA' : 'BB')));
    expect(words(many).takeaway).toContain('Southland hosted 18, Northland 6: 75% of those held in either');
    expect(words(held('2018', 'third', 'online')).takeaway).toBe('None in view was held in either country.');
    expect(words(held('2018', 'BB')).takeaway).toBe('One engagement: in Southland, 2018.');
  });

  it('is a streak where the same party hosted more in three whole years or more', () => {
    const drafts = ['2021', '2022', '2023', '2024', '2025'].flatMap((year) => held(year, 'AA', 'AA', year === '2022' ? 'AA' : 'BB', year === '2022' ? 'BB' : 'third')); // prettier-ignore
    const context = of([...held('2020', 'BB'), ...drafts, ...held('2026', 'BB', 'BB')]);
    expect(yearsAhead(reciprocitySeries(context), context)).toEqual({ party: 0, from: 2021, to: 2025 });
    const even = of([...drafts, ...held('2025', 'BB')]);
    expect(yearsAhead(reciprocitySeries(even), even)).toBeNull();
  });
});

describe('runs of a forum in one country', () => {
  const talks = forum('talks', 'Talks');
  const calls = forum('calls', 'Port calls');
  const hosts = (id: typeof talks, from: number, ...list: string[]) =>
    list.map((host, i) => session(id, String(from + i), { host }));
  const run = (...drafts: Draft[]) =>
    longestRun(ledgerWith([talks, calls], drafts).engagements, ['AA', 'BB']);

  it('are the longest in a row, with their years', () => {
    const drafts = hosts(talks, 2010, 'AA', 'BB', 'BB', 'BB', 'AA');
    expect(run(...drafts)).toEqual({ mechanism: 'talks', host: 'BB', n: 3, from: 2011, to: 2013 });
    const { takeaway } = reciprocity.parts(contextOf(ledgerWith([talks], drafts)), 6);
    expect(takeaway).toContain('Talks, three times in a row in Southland, 2011–2013.');
  });

  it('end where a session is held elsewhere, online or at a place not stated', () => {
    for (const other of ['third', 'online', 'unknown'])
      expect(run(...hosts(talks, 2010, 'AA', 'BB', 'BB', other, 'BB', 'BB'))).toBeNull();
  });

  it('count a visit and the meetings inside it once: it was one journey', () => {
    const visit = session(talks, '2012', { id: 'visit', host: 'BB' });
    const calls = ['first', 'second'].map((id) =>
      session(talks, '2012', { id, host: 'BB', partOf: 'visit' }),
    );
    const [before, after] = [hosts(talks, 2010, 'AA', 'BB'), hosts(talks, 2013, 'BB', 'AA')];
    expect(run(...before, visit, ...calls, ...after)?.n).toBe(3);
    expect(run(...before, visit, ...calls)).toBeNull();
  });

  it('say nothing of a forum that is always held in one country', () => {
    expect(run(...hosts(calls, 2010, 'BB', 'BB', 'BB', 'BB'))).toBeNull();
  });
});
