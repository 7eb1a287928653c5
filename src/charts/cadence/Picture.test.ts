import { describe, expect, it } from 'vitest';
import { formatDate } from '#i18n/dates.ts';
import { collisions, drawn, lines, outside, WIDTHS } from '../testing/drawn.ts';
import { EXAMPLES } from './examples.ts';
import { hostStroke } from './hosts.ts';
import { cadence } from './index.ts';
import { layOut } from './layout.ts';
import { extentOf } from './marks.ts';
import { ringsOf } from './rings.ts';
import { cadenceSeries } from './series.ts';

const partsOf = (key: keyof typeof EXAMPLES) => cadence.parts(EXAMPLES[key].context, 4);
const keys = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];
const cases = keys.flatMap((key) => WIDTHS.map((width) => [key, width] as const));

describe('the picture of the cadence', () => {
  it.each(cases)('of “%s” at %i px keeps its words apart and inside', (key, width) => {
    const picture = drawn(partsOf(key), width);
    expect(collisions(picture.svg)).toEqual([]);
    expect(outside(picture.svg, picture)).toEqual([]);
  });

  it.each(keys)('of “%s” keeps its words apart in larger type', (key) => {
    const picture = drawn(partsOf(key), 1184, 1.5);
    expect(collisions(picture.svg)).toEqual([]);
  });

  it.each(keys)('of “%s” draws a mark for each session on the axis', (key) => {
    const series = cadenceSeries(EXAMPLES[key].context);
    const rows = [...series.rows, ...series.others];
    const { svg } = drawn(partsOf(key), 1184);
    const marks = svg.match(/<title>/g)?.length ?? 0;
    const due = rows.filter((row) => row.due !== null && svg.includes('due '));
    const rings = svg.match(/not on record or not dated;/g)?.length ?? 0;
    const sessions = rows.reduce((sum, row) => sum + row.placed.length, 0);
    expect(marks - rings).toBeGreaterThanOrEqual(sessions);
    expect(marks - rings).toBeLessThanOrEqual(sessions + due.length);
  });

  it('tells a due date that has passed from one to come, in words and by its weight', () => {
    const bold = /font-weight="600"[^>]*>([^<]*)</g;
    const heavy = (width: number) =>
      [...drawn(partsOf('typical'), width).svg.matchAll(bold)].map(([, words]) => words).join('|');
    const { svg } = drawn(partsOf('typical'), 390);
    expect(svg).toMatch(/dormant: was due/);
    expect(heavy(390)).toMatch(/\|due /);
    expect(heavy(390)).not.toMatch(/was due/);
    const series = cadenceSeries(EXAMPLES.typical.context);
    for (const { due, standing } of series.rows)
      if (due) expect(heavy(1184).includes(formatDate(due.date, 'short'))).toBe(standing === 'ahead');
  });

  it('spreads rings for missing numbers evenly between their neighbours, one for all before the first', () => {
    const { rows } = cadenceSeries(EXAMPLES.typical.context);
    const policy = rows.find(({ mechanism }) => mechanism.id === 'policy') ?? expect.fail('policy');
    const layout = layOut(cadenceSeries(EXAMPLES.typical.context), { width: 1184, text: 1 });
    const [before, between] = policy.absent.map((run) => ringsOf(run, layout));
    expect(before?.map(({ first, last }) => [first, last])).toEqual([[1, 6]]);
    expect(between).toHaveLength(1);
    const [seven, nine] = policy.placed.map((session) => extentOf(session, layout));
    expect(between?.[0]?.x).toBeCloseTo(((seven?.right ?? 0) + (nine?.left ?? 0)) / 2, 6);
  });

  it('folds many missing numbers into one ring where they have no room', () => {
    const series = cadenceSeries(EXAMPLES.extreme.context);
    const run = series.rows.flatMap(({ absent }) => absent).find(({ from }) => from !== null) ?? expect.fail('run');
    const rings = (width: number) => ringsOf(run, layOut(series, { width, text: 1 }));
    expect(rings(1184)).toHaveLength(38);
    expect(rings(288).map(({ words }) => words)).toEqual(['2–39']);
  }); // prettier-ignore

  it('marks who was host by a stroke, and nobody where the record does not say', () => {
    const ledger = EXAMPLES.typical.context.ledger;
    const strokes = ['AA', 'BB', 'third', 'online', 'unknown'].map((host) => hostStroke(ledger, host));
    expect(strokes).toEqual(['up', 'down', 'both', 'over', null]);
  });

  it('writes every forum in full', () => {
    for (const width of WIDTHS) {
      const words = lines(drawn(partsOf('typical'), width).svg).map((line) => line.words);
      expect(words.join(' ')).toContain('Political Consultation');
      expect(words.join(' ')).toContain('Strategic');
      expect(words.some((line) => line.includes('…'))).toBe(false);
    }
  });

  it('labels the day of the ledger once, or not at all where the axis ends before', () => {
    const labels = (key: keyof typeof EXAMPLES) =>
      lines(drawn(partsOf(key), 1184).svg).filter(({ words }) => words === '22 Nov 2026').length;
    expect(labels('typical')).toBe(1);
    expect(labels('past')).toBe(0);
  });

  it('uses no class and no variable', () => {
    expect(drawn(partsOf('typical'), 1184).svg).not.toMatch(/class=|var\(/);
  });
});
