import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './examples.ts';
import { stripParts } from './index.ts';
import { stripSeries } from './series.ts';

const series = (key: keyof typeof EXAMPLES) => stripSeries(EXAMPLES[key]) ?? expect.fail(key);
const parts = (key: keyof typeof EXAMPLES) => stripParts(EXAMPLES[key].ledger, series(key), 1);

describe('the series of an engagement', () => {
  it('is none where nothing stands before or after it', () => {
    expect(stripSeries(EXAMPLES.alone)).toBeNull();
  });

  it('is the sessions of its forum, with the next that is due', () => {
    expect(series('typical')).toMatchObject({
      current: { id: 'security-2024-12-05' },
      total: 3,
      due: { ordinal: 4 },
    });
    expect(series('typical').shown.map((e) => e.ordinal)).toEqual([1, 2, 3]);
  });

  it('points at no session from an engagement beside them', () => {
    expect(series('beside').current).toBeNull();
    expect(series('beside').shown).toHaveLength(3);
  });

  it('points at no mark where the session has no year, and says so', () => {
    expect(series('decade').current?.ordinal).toBe(8);
    expect(series('decade').shown).not.toContain(series('decade').current);
    expect(parts('decade').notes.join(' ')).toContain('Not placed, for want of a year: Eighth, 2010s.');
  });

  it('shows nine around the one that the page is about', () => {
    expect(series('crowded').shown.map((e) => e.ordinal)).toEqual([11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(series('last').shown.at(-1)?.ordinal).toBe(31);
    expect(parts('crowded').notes).toContain('Drawn are 9 of 31 on record, those nearest to this one.');
  });

  it('says what is due only with the session from which it runs', () => {
    expect(series('late')).toMatchObject({ standing: 'dormant', due: { date: { text: '2025-06' } } });
    expect(series('crowded').due).toBeNull();
  });

  it('is all engagements of a forum without sessions, but no part of another', () => {
    expect(series('others').hasSessions).toBe(false);
    expect(series('others').total).toBe(18);
    expect(parts('others').title).toBe('Port calls, before and after');
  });

  it('points at the visit around a meeting', () => {
    expect(series('inside')).toMatchObject({ current: { id: 'visit' }, isInside: true });
    expect(series('decade').isInside).toBe(false);
  });
});
