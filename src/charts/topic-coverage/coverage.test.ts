import { describe, expect, it } from 'vitest';
import { contextOf, type Wanted } from '#charts/testing/context.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { FOREIGN, markupOf } from '#charts/testing/svg.ts';
import { PALETTES } from '#ui/palette.ts';
import { EXAMPLES } from './examples.ts';
import { topicCoverage } from './index.ts';
import { layOut } from './layout.ts';
import { coverageSeries } from './series.ts';

const examples = Object.values(EXAMPLES);
const repeat = (n: number, draft: Draft): Draft[] => Array.from({ length: n }, () => draft);
const partsOf = (drafts: readonly Draft[], wanted: Wanted = {}) =>
  topicCoverage.parts(contextOf(ledgerOf(drafts), wanted), 2);

describe('topics raised', () => {
  it('has a share of what is counted, and one of the period before', () => {
    const series = coverageSeries(
      contextOf(
        ledgerOf([
          { date: '2010', domains: ['cyber'] }, { date: '2011', domains: ['maritime'] },
          { date: '2012', domains: ['cyber', 'maritime'] }, { date: '2013', domains: [] },
        ]),
        { selection: { from: 2012, to: 2013 } },
      ),
    ); // prettier-ignore
    expect(series).toMatchObject({ n: 2, silent: 1, previous: { years: [2010, 2011], n: 2 } });
    expect(series.rows[0]).toEqual({ code: 'maritime', count: 1, before: 1, isSelected: false });
  });

  it('compares with nothing where there was nothing before', () => {
    const series = coverageSeries(contextOf(ledgerOf([{ date: '2000', track: 'security' }, { date: '2020' }]), { selection: { from: 2015, track: ['defence'] } })); // prettier-ignore
    expect(series.previous).toBeNull();
    expect(series.rows.every(({ before }) => before === null)).toBe(true);
  });

  it.each(examples)(
    'draws nothing that a file could not hold, and no bar beyond 100%: $name',
    ({ context }) => {
      for (const width of [484, 358, 288, 802]) {
        const layout = layOut(coverageSeries(context), context.ledger, { width, text: 1 });
        expect(layout.left + 24).toBeLessThan(layout.right);
        for (const row of layout.rows)
          expect(layout.left + row.length).toBeLessThanOrEqual(layout.right + 0.01);
        const { draw } = topicCoverage.parts(context, 2);
        expect(markupOf(draw({ width, text: 1 }, PALETTES.print, false))).not.toMatch(FOREIGN);
      }
    },
  );

  it('puts labels above their bars where beside them no bar could be read', () => {
    const { series, ledger } = { series: coverageSeries(EXAMPLES.typical.context), ledger: EXAMPLES.typical.context.ledger }; // prettier-ignore
    expect(layOut(series, ledger, { width: 484, text: 1 }).above).toBe(false);
    expect(layOut(series, ledger, { width: 288, text: 1 }).above).toBe(true);
  });

  it('says percent of many and numbers of few', () => {
    const many = [...repeat(10, { date: '2018', domains: ['cyber'] }), ...repeat(20, { date: '2018' })];
    expect(partsOf(many).takeaway).toBe('Cyber security came up most, in 33% of engagements.');
    expect(partsOf(many.slice(8, 11)).takeaway).toBe('Cyber security came up most, in 2 of 3 engagements.');
    expect(partsOf([{ date: '2018', domains: ['un', 'cyber'] }]).takeaway).toBe(
      'The one engagement raised cyber security and UN peacekeeping.',
    );
  });

  it('speaks of what came beside the topics that were filtered for', () => {
    const drafts = [{ date: '2018', domains: ['cyber', 'training'] }, { date: '2019', domains: ['cyber', 'un'] }, { date: '2020', domains: ['cyber', 'un'] }]; // prettier-ignore
    expect(partsOf(drafts, { selection: { domain: ['cyber'] } }).takeaway).toBe(
      'Beside cyber security, UN peacekeeping came up most, in 2 of 3 engagements.',
    );
    expect(
      partsOf([{ date: '2018', domains: ['cyber'] }], { selection: { domain: ['cyber'] } }).takeaway,
    ).toBe('No engagement in view raises anything beside cyber security.');
    expect(partsOf([{ date: '2018' }]).takeaway).toBe('No engagement in view records a topic.');
  });

  it('counts in its table and speaks what it draws', () => {
    const { table } = topicCoverage.parts(EXAMPLES.typical.context, 2);
    const series = coverageSeries(EXAMPLES.typical.context);
    expect(table.columns).toHaveLength(5);
    expect(table.rows.map((row) => row[1])).toEqual(series.rows.map(({ count }) => count));
    const first = topicCoverage.live!.walk(EXAMPLES.typical.context).stops[0]!;
    expect(first.spoken).toContain(`: ${series.rows[0]!.count} of ${series.n} engagements`);
    expect(first.remarks[0]).toMatch(/^\d{4}–2013: \d+ of \d+/);
  });
});
