import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { fileName } from './fileName.ts';

const core = { ...ledger.core, meta: { ...ledger.core.meta, version: '1.2.0' } };
const name = (changes: Partial<Selection>, version = '1.2.0') =>
  fileName(
    { ...ledger, years: [2000, 2026], core: { ...core, meta: { ...core.meta, version } } },
    { ...EVERYTHING, ...changes },
    'meeting-frequency',
  );

describe('the name of an exported file', () => {
  it('says who, what, when, by which filter, of which edition', () => {
    expect(name({ domain: ['cyber'], from: 2018, to: 2024 })).toBe(
      'india-vietnam_meeting-frequency_2018-2024_cyber_v1.2',
    );
  });

  it('gives the years on record where none are chosen', () => {
    expect(name({})).toBe('india-vietnam_meeting-frequency_2000-2026_v1.2');
    expect(name({ to: 2016 })).toContain('_2000-2016_');
    expect(name({ from: 2016, to: 2016 })).toContain('_2016_');
    expect(name({ from: 2030 })).toContain('_2030_');
  });

  it('joins values of one filter, and counts them when they are many', () => {
    expect(name({ domain: ['cyber', 'maritime'], track: ['defence'] })).toContain('_cyber-maritime_defence_');
    expect(name({ domain: ['a', 'b', 'c'], track: ['d', 'e'] })).toContain('_5-filters_');
  });

  it('tells two counts of the same view apart', () => {
    expect(name({ count: 'visits' })).toContain('_visits-once_');
  });

  it('tells two ways to show the same view apart', () => {
    expect(fileName(ledger, { ...EVERYTHING, domain: ['cyber'] }, 'meeting-frequency', ['by-host', 'unit-quarter'])).toContain('_cyber_by-host_unit-quarter_v');
  }); // prettier-ignore

  it('holds only characters that every system and address takes, and is never long', () => {
    const words = name({ q: 'Lương Đình Của / "../../x" हिन्दी'.repeat(20), official: ['a'.repeat(90)] });
    expect(words).toMatch(/^[a-z0-9._-]+$/);
    expect(words.length).toBeLessThan(160);
    expect(name({ q: 'Lương Đ' })).toContain('_luong-d_');
  });

  it('keeps a patch version that is not nought', () => {
    expect(name({}, '1.2.3')).toMatch(/_v1\.2\.3$/);
    expect(name({}, '1.0.0')).toMatch(/_v1\.0$/);
  });
});
