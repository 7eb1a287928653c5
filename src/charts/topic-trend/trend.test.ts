import { describe, expect, it } from 'vitest';
import { contextOf } from '#charts/testing/context.ts';
import { collisions, drawn, outside, WIDTHS } from '#charts/testing/drawn.ts';
import { FOREIGN } from '#charts/testing/svg.ts';
import { ledgerOf } from '#charts/testing/ledger.ts';
import { CHART, EXAMPLES, TOPIC } from './examples.ts';
import { layOut } from './layout.ts';
import { trendSeries } from './series.ts';

type Key = keyof typeof EXAMPLES;
const keys = Object.keys(EXAMPLES) as Key[];
const series = (key: Key) => trendSeries(EXAMPLES[key].context, TOPIC);
const parts = (key: Key) => CHART.parts(EXAMPLES[key].context, 1);

describe('a topic by year', () => {
  it('counts it beside everything else of the year', () => {
    const years = series('typical').years.filter(({ of }) => of > 0);
    expect(years).toEqual([
      { year: 2010, n: 0, of: 8 },
      { year: 2014, n: 2, of: 8 },
      { year: 2018, n: 1, of: 2 },
      { year: 2020, n: 4, of: 13 },
    ]);
  });

  it('places what is known to the decade in no year and says so', () => {
    expect(series('typical')).toMatchObject({ n: 8, unplaced: [{ date: '201X' }] });
    expect(parts('typical').notes.join(' ')).toContain('Not placed: 1 engagement dated only “2010s”.');
  });

  it('has a scale that holds the share of every year, of few engagements too', () => {
    const { shares } = layOut(series('single'), { width: 720, text: 1 });
    expect(shares.ticks.at(-1)).toBe(1);
  });

  it('shows the years chosen', () => {
    expect(series('chosen').years.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  }); // prettier-ignore

  it('counts a visit once with the meetings inside it, and lists only those that raise the topic', () => {
    const ledger = ledgerOf([
      { date: '2020-01-01/2020-01-03', id: 'visit', type: 'visit' },
      { date: '2020-01-02', id: 'a', partOf: 'visit', domains: ['cyber'] },
      { date: '2020-01-03', id: 'b', partOf: 'visit', domains: ['cyber', 'law'] },
    ]);
    const visits = trendSeries(contextOf(ledger, { selection: { count: 'visits' } }), TOPIC);
    expect(visits.years).toEqual([{ year: 2020, n: 1, of: 1 }]);
    expect(visits.records).toEqual(['a', 'b']);
    expect(trendSeries(contextOf(ledger), TOPIC).years).toEqual([{ year: 2020, n: 2, of: 3 }]);
  });

  it('says in how many years, when most, and since when', () => {
    expect(parts('typical').takeaway).toBe(
      'Raised in 3 of 11 years, most in 2020 (4 engagements). Not once before 2014.',
    );
    expect(parts('single').takeaway).toBe('Raised in 2020 alone (1 engagement).');
    expect(parts('empty').takeaway).toBe('No engagement in view raises it in a known year.');
  });

  it('marks a share of few engagements as such', () => {
    expect(parts('typical').legend.map(({ swatch }) => swatch)).toEqual(['square', 'hatch']);
    expect(drawn(parts('typical'), 720).svg.match(/fill="url\(/g)).toHaveLength(1);
  });

  it('gives the shares in its table, and none for a year without engagements', () => {
    const rows = parts('typical').table.rows;
    expect(rows.find(([year]) => year === '2014')).toEqual(['2014', 2, 8, 25]);
    expect(rows.find(([year]) => year === '2016')).toEqual(['2016', 0, 0, null]);
  });

  it('names the topic in the subtitle, and not the filter that rests', () => {
    const { subtitle } = CHART.parts(contextOf(EXAMPLES.typical.context.ledger, { selection: { domain: ['un'], track: ['defence'] } }), 1); // prettier-ignore
    expect(subtitle).toContain('Topic: Cyber security.');
    expect(subtitle).toContain('Defence');
    expect(subtitle).not.toContain('UN peacekeeping');
  });
});

describe('the picture of a topic by year', () => {
  const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(parts(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
    expect(picture.svg).not.toMatch(FOREIGN);
  });
});
