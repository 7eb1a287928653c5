import { describe, expect, it } from 'vitest';
import type { Core, CoreEngagement } from './browser.ts';
import { openLedger } from './ledger.ts';

const engagement = (id: string, date: string, partOf: string | null = null): CoreEngagement => ({
  id, title: id, date, type: 'visit', mechanism: 'ministers', ordinal: null, level: 'minister', mode: 'in-person',
  place: null, partOf, participants: [], confidence: 'high', track: 'defence', host: 'unknown', domains: [],
  sources: [], conflicts: 0,
}); // prettier-ignore

const defence = { code: 'defence', label: 'Defence', definition: 'Ministries of defence.' };

const core = (engagements: CoreEngagement[]): Core => ({
  meta: {
    title: 'Example', version: '1.0.0', asOf: '2024-01-01', licence: { name: 'CC BY 4.0', url: 'https://example.org/' },
    parties: [
      { code: 'AA', name: 'Aland', adjective: 'Alandic' },
      { code: 'BB', name: 'Bland', adjective: 'Blandish' },
    ],
  },
  engagements,
  officials: [
    {
      id: 'a-b', name: 'A B', nameNative: null, givenName: 'A', familyName: 'B', sortName: 'B, A', aliases: [],
      side: 'AA', identifiers: [],
    },
  ],
  organisations: [{ id: 'mod-aa', name: 'Ministry', nameNative: null, side: 'AA', parent: null, kind: 'ministry' }],
  moments: [],
  mechanisms: [
    { id: 'ministers', name: 'Ministers', track: 'defence', interval: null, firstKnown: '2020', organisations: {} },
  ],
  domains: [], tracks: [defence], types: [], levels: [], modes: [], hosts: [], outcomeKinds: [], parts: [], sourceTiers: [],
  counts: { sources: 0 },
}); // prettier-ignore

const nested = openLedger(
  core([
    engagement('201x-old', '201X'),
    engagement('2020-tour', '2020-03'),
    engagement('2020-visit', '2020-03-01/2020-03-03', '2020-tour'),
    engagement('2020-talks', '2020-03-02', '2020-visit'),
    engagement('2022-call', '2022~', '2022-visit-not-here'),
  ]),
);

describe('openLedger', () => {
  it('gives every engagement its row and parsed date', () => {
    expect(nested.engagements.map((e) => e.row)).toEqual([0, 1, 2, 3, 4]);
    expect(nested.engagement('2020-visit').when).toMatchObject({ first: '2020-03-01', last: '2020-03-03' });
  });

  it('links meetings to the visit around them, and to the outermost one', () => {
    const { parent, children, root } = nested.engagement('2020-visit');
    expect({ parent, children, root }).toEqual({ parent: 1, children: [3], root: 1 });
    expect(nested.engagement('2020-talks')).toMatchObject({ parent: 2, children: [], root: 1 });
    expect(nested.engagement('2020-tour')).toMatchObject({ parent: null, children: [2], root: 1 });
  });

  it('lets an engagement stand alone whose visit is not in the data', () => {
    expect(nested.engagement('2022-call')).toMatchObject({ parent: null, root: 4 });
  });

  it('places a decade in no year, and spans the years of the others', () => {
    expect(nested.engagement('201x-old').year).toBeNull();
    expect(nested.years).toEqual([2020, 2022]);
  });

  it('looks records up by id', () => {
    expect(nested.official('a-b').name).toBe('A B');
    expect(nested.organisation('mod-aa').side).toBe('AA');
    expect(nested.mechanism('ministers').track).toBe('defence');
    expect(nested.label('track', 'defence')).toBe('Defence');
    expect(nested.findEngagement('2020-talks')?.row).toBe(3);
  });

  it('names what it does not know, and finds nothing where asked softly', () => {
    expect(() => nested.engagement('gone')).toThrow('engagement: gone');
    expect(() => nested.official('gone')).toThrow('official: gone');
    expect(() => nested.mechanism('gone')).toThrow('mechanism: gone');
    expect(() => nested.label('track', 'gone')).toThrow('track: gone');
    expect(nested.findEngagement('gone')).toBeUndefined();
    expect(nested.findOfficial('gone')).toBeUndefined();
  });

  it('refuses a date that the build should have refused', () => {
    expect(() => openLedger(core([engagement('x', 'soon')]))).toThrow('date of x: soon');
  });
});
