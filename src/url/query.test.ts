import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, setYears, tidy } from '#selection/change.ts';
import { EVERYTHING, FACETS, type Selection } from '#selection/selection.ts';
import { ledger } from '../../tests/fixtures/ledger.ts';
import { knownCodes, type KnownCodes } from './known.ts';
import { parseQuery, QUERY_KEYS, toQuery } from './query.ts';
import {
  DEFAULT_VIEW, FORUMS, GROUPINGS, MOMENTS, ORDERS, PAIRS, PANELS, SORTS,
  STACKS, STATUSES, UNITS, type PageState, type View,
} from './view.ts'; // prettier-ignore

const known = knownCodes(ledger);
const parse = (query: string, codes: KnownCodes = known) => parseQuery(new URLSearchParams(query), codes);
const START: PageState = { selection: EVERYTHING, view: DEFAULT_VIEW };
const select = (change: Partial<Selection>): PageState => ({
  ...START,
  selection: { ...EVERYTHING, ...change },
});

/** Codes that would hurt a careless serialiser, beside the ledger's own. */
const HARD = ['a~b', '100%', '%7E', '~', 'a b', 'ö+&=#', '__proto__'];
const OWN = 'own:k3v9';
const hardened: KnownCodes = {
  ...known,
  data: OWN,
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, new Set([...known.facets[facet], ...HARD])]),
  ) as unknown as KnownCodes['facets'],
};

const codesOf = (facet: keyof KnownCodes['facets']) =>
  fc.uniqueArray(fc.constantFrom(...hardened.facets[facet]), { maxLength: 4 }).map(canonical);
const year = fc.option(fc.integer({ min: known.years[0], max: known.years[1] }));
const someSelection = fc
  .record({
    ...(Object.fromEntries(FACETS.map((facet) => [facet, codesOf(facet)])) as Record<
      keyof KnownCodes['facets'],
      ReturnType<typeof codesOf>
    >),
    match: fc.constantFrom('any', 'all'),
    side: fc.option(fc.constantFrom(...known.sides)),
    from: year,
    to: year,
    q: fc.string({ unit: 'grapheme', maxLength: 250 }).map(tidy),
    count: fc.constantFrom('meetings', 'visits'),
  })
  .map((selection) => setYears(selection, selection.from, selection.to));
/** What is compared is counted by the page's rule; no side is chosen alone. */
const someSide = someSelection.map((selection): Selection => ({ ...selection, count: 'meetings' }));
const someSides = fc.option(fc.record({ a: someSide, b: someSide }), { nil: { a: null, b: null } });
const someSettings = fc.record({
  unit: fc.constantFrom(...UNITS),
  by: fc.constantFrom(...STACKS),
  sort: fc.constantFrom(...SORTS),
  order: fc.constantFrom(...ORDERS),
  find: fc.string({ unit: 'grapheme', maxLength: 250 }).map(tidy),
  panels: fc.constantFrom(...PANELS),
  pairs: fc.constantFrom(...PAIRS),
  forums: fc.constantFrom(...FORUMS),
  kind: fc.option(fc.constantFrom(...known.outcomeKinds)),
  status: fc.constantFrom(...STATUSES),
  group: fc.constantFrom(...GROUPINGS),
  moments: fc.constantFrom(...MOMENTS),
  data: fc.constantFrom(null, OWN),
});
const someView: fc.Arbitrary<View> = fc
  .tuple(someSettings, someSides)
  .map(([settings, sides]) => ({ ...settings, ...sides }));
const someState: fc.Arbitrary<PageState> = fc.record({ selection: someSelection, view: someView });

describe('the address of a state', () => {
  it('gives back the same state, for thousands of states', () => {
    fc.assert(
      fc.property(someState, (state) => {
        const { state: again, dropped } = parse(toQuery(state), hardened);
        expect(again).toEqual(state);
        expect(dropped).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it('is one: parsing and writing it again changes nothing', () => {
    fc.assert(
      fc.property(someState, (state) => {
        const query = toQuery(state);
        expect(toQuery(parse(query, hardened).state)).toBe(query);
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty for the start', () => expect(toQuery(START)).toBe(''));

  it('reads like a sentence: sorted keys, sorted codes, no default', () => {
    const state: PageState = {
      view: { ...DEFAULT_VIEW, unit: 'month', by: 'level' },
      selection: {
        ...EVERYTHING,
        domain: ['maritime', 'cyber'],
        match: 'all',
        from: 2018,
        to: 2024,
        q: 'a b',
      },
    };
    expect(toQuery(state)).toBe(
      '?by=level&domain=cyber~maritime&from=2018&match=all&q=a+b&to=2024&unit=month',
    );
  });
});

describe('the two sides of a comparison', () => {
  const sides = (query: string) => {
    const { state, dropped } = parse(query);
    return { a: state.view.a, b: state.view.b, dropped };
  };

  it('are read and written as one reads them', () => {
    const query = '?a=domain:cyber~maritime;from:2018&b=track:defence';
    expect(sides(query)).toEqual({
      a: { ...EVERYTHING, domain: ['cyber', 'maritime'], from: 2018 },
      b: { ...EVERYTHING, track: ['defence'] },
      dropped: [],
    });
    expect(toQuery(parse(query).state)).toBe(query);
  });

  it('may hold words that hold the signs of an address', () => {
    const view: View = { ...DEFAULT_VIEW, a: { ...EVERYTHING, q: 'a;b:c=d&e%3B' }, b: EVERYTHING };
    expect(parse(toQuery({ ...START, view })).state.view).toEqual(view);
  });

  it('are everything where nothing is chosen, and the other side where one is chosen alone', () => {
    expect(sides('?a=all&b=track:defence').a).toEqual(EVERYTHING);
    expect(sides('?b=track:defence')).toEqual(sides('?a=all&b=track:defence'));
    expect(sides('?a=&b=')).toEqual({ a: null, b: null, dropped: [] });
  });

  it('drop what means nothing and say what; a side of nothing else was not chosen', () => {
    expect(sides('?a=domain:cyber~nonsense;unit:month;count:visits;2018')).toEqual({
      a: { ...EVERYTHING, domain: ['cyber'] },
      b: EVERYTHING,
      dropped: ['unit:month', 'count:visits', '2018', 'domain:nonsense'].map((value) => ({
        key: 'a',
        value,
      })),
    });
    expect(sides('?a=nonsense').a).toBeNull();
  });

  it('put reversed years in order', () => {
    expect(sides('?a=from:2024;to:2018').a).toEqual({ ...EVERYTHING, from: 2018, to: 2024 });
  });
});

describe('reading an address', () => {
  it('merges a repeated key, sorts and drops doubles', () => {
    expect(parse('?domain=maritime&domain=cyber~maritime').state).toEqual(
      select({ domain: ['cyber', 'maritime'] }),
    );
  });

  it('drops what it does not know, and says what', () => {
    const { state, dropped } = parse(
      '?domain=cyber~nonsense&utm_source=x&unit=week&from=20x8&side=XX&match=none',
    );
    expect(state).toEqual(select({ domain: ['cyber'] }));
    expect(dropped).toEqual(
      expect.arrayContaining([
        { key: 'domain', value: 'nonsense' },
        { key: 'utm_source', value: 'x' },
        { key: 'unit', value: 'week' },
        { key: 'from', value: '20x8' },
        { key: 'side', value: 'XX' },
        { key: 'match', value: 'none' },
      ]),
    );
    expect(dropped).toHaveLength(6);
  });

  it('drops a year outside the record, on a side of a comparison as well', () => {
    const [first, last] = known.years;
    expect(parse(`?from=${first - 1}&to=${last}&a=to:${last + 1}`)).toEqual({
      state: select({ to: last }),
      dropped: [{ key: 'from', value: `${first - 1}` }, { key: 'a', value: `to:${last + 1}` }],
    }); // prettier-ignore
  });

  it('puts reversed years in order and says nothing of an empty value', () => {
    const read = parse('?from=2024&to=2018&q=&track=&unit=');
    expect(read).toEqual({ state: select({ from: 2018, to: 2024 }), dropped: [] });
  });

  it('takes the last valid of several single values', () => {
    const { state, dropped } = parse('?unit=month&unit=quarter&unit=week');
    expect([state.view.unit, dropped]).toEqual(['quarter', [{ key: 'unit', value: 'week' }]]);
  });

  it('understands a list whose separator was encoded on the way', () => {
    expect(parse('?domain=cyber%7Emaritime').state).toEqual(select({ domain: ['cyber', 'maritime'] }));
  });

  it('never throws, whatever rubbish it is given', () => {
    const key = fc.oneof(fc.constantFrom(...QUERY_KEYS, '__proto__', 'constructor'), fc.string());
    const pair = fc.tuple(key, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { state, dropped } = parseQuery(new URLSearchParams(pairs), known);
        expect(parse(toQuery(state)).state).toEqual(state);
        for (const drop of dropped)
          expect(pairs.some(([key]) => new URLSearchParams([[key, '']]).has(drop.key))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => void parse(query)));
  });

  it('cuts a very long search short', () => {
    expect(parse(`?q=${'x'.repeat(5000)}`).state.selection.q).toHaveLength(200);
  });
});
