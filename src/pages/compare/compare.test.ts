import { describe, expect, it } from 'vitest';
import type { Side } from '#charts/chart.ts';
import { unitsOf } from '#charts/raised.ts';
import { ledgerOf, type Draft } from '#charts/testing/ledger.ts';
import { ledgerColumns } from '#selection/columns.ts';
import { evaluate } from '#selection/evaluate.ts';
import { haystacks } from '#selection/haystack.ts';
import { buildIndex } from '#selection/index.ts';
import { EVERYTHING, type Selection } from '#selection/selection.ts';
import { cautions, difference } from './difference.ts';
import { factsOf, inBoth, medianLevel } from './facts.ts';
import { decidedByBoth, merge } from './merge.ts';
import { nameOf } from './names.ts';
import { byDefault, lastFullYear, readyMade, type Pair } from './readyMade.ts';
import { choiceOf, ofCode, ofYears, subjectOf } from './subject.ts';

const times = (n: number, draft: Draft): Draft[] => Array.from({ length: n }, () => draft);
const drafts = [
  ...times(30, { date: '2014-05-01', domains: ['maritime'], track: 'defence', level: 'minister' }),
  ...times(4, { date: '2019-05-01', domains: ['cyber', 'maritime'], track: 'security', level: 'secretary' }),
  ...times(21, { date: '2022', domains: ['cyber'], track: 'defence', level: 'secretary' }),
];
const ledger = ledgerOf(drafts);
const index = buildIndex(ledgerColumns(ledger, haystacks(ledger, null)));
const some = (change: Partial<Selection>): Selection => ({ ...EVERYTHING, ...change });

const sidesOf = (pair: Pair, common = EVERYTHING) =>
  (['A', 'B'] as const).map((letter, at): Side => {
    const own = pair[at as 0 | 1];
    const selection = merge(common, own);
    return { letter, name: nameOf(own, ledger), own, selection, selected: evaluate(index, selection).selected };
  }) as [Side, Side]; // prettier-ignore

function said(...pair: Pair) {
  const sides = sidesOf(pair);
  const facts = [factsOf(ledger, sides[0], 55, null), factsOf(ledger, sides[1], 55, null)] as const;
  const sentence = difference(sides, facts, subjectOf(...pair));
  return { sentence, cautions: cautions(facts, inBoth(ledger, sides).length).join(' ') };
}

describe('the difference in a sentence', () => {
  it('says of topics how often each was raised, and how many more', () => {
    expect(said(ofCode('domain', 'cyber'), ofCode('domain', 'maritime'))).toEqual({
      sentence: 'Cyber security was raised in 25 engagements, maritime security in 34: 9 more.',
      cautions: '4 engagements are on both sides.',
    });
  });

  it('gives a ratio from twice as many on', () => {
    const { sentence } = said(ofCode('track', 'security'), ofCode('track', 'defence'));
    expect(sentence).toBe('Security: 4 engagements; Defence: 51: 12.8 times as many.');
  });

  it('compares periods of different length by the year, and says so', () => {
    expect(said(ofYears(2014, 2015), ofYears(2016, 2022))).toEqual({
      sentence: '2014–2015 has 30 engagements, 2016–2022 25: 15 a year over 2 years, and 3.6 a year over 7.',
      cautions: 'No engagement is on both sides. The periods differ in length: compare per year.',
    });
  });

  it('warns of few on one side or both', () => {
    expect(said(ofCode('track', 'security'), ofCode('track', 'defence')).cautions).toBe(
      'No engagement is on both sides. A has fewer than 20 engagements: a difference may be chance.',
    );
    expect(said(ofYears(2015, 2016), ofYears(2017, 2018)).cautions).toContain('Both have fewer than 20');
  });

  it('makes nothing of a side without engagements', () => {
    expect(said(some({ q: 'nothing' }), EVERYTHING).sentence).toBe('“nothing”: 0 engagements; All engagements: 55.'); // prettier-ignore
  });

  it('says where both are the same', () => {
    expect(said(EVERYTHING, EVERYTHING).cautions).toBe('Both sides are the same engagements.');
  });
});

describe('a side and what is common to both', () => {
  it('adds its filters to the common ones, and puts its own in place of one of the same kind', () => {
    const common = some({ domain: ['cyber'], match: 'all', track: ['defence'], from: 2000, count: 'visits' });
    expect(merge(common, some({ domain: ['law', 'maritime'], q: 'sea' }))).toEqual(
      some({
        domain: ['law', 'maritime'],
        track: ['defence'],
        from: 2000,
        q: 'sea',
        count: 'visits',
      }),
    );
    expect(merge(common, some({ to: 2010 }))).toMatchObject({ from: null, to: 2010, match: 'all' });
  });

  it('lets a common filter rest where both sides decide for themselves', () => {
    const decided = decidedByBoth(some({ domain: ['cyber'], from: 2000 }), some({ domain: ['law'], to: 2010, q: 'x' })); // prettier-ignore
    expect([...decided]).toEqual(['domain', 'years']);
  });

  it('is on both sides once where visits count once, whichever of its meetings each side has', () => {
    const visit = ledgerOf([
      { date: '2018-05-01', id: 'visit' },
      { date: '2018-05-01', id: 'first', partOf: 'visit', domains: ['cyber'] },
      { date: '2018-05-02', id: 'second', partOf: 'visit', domains: ['law'] },
    ]);
    const own = buildIndex(ledgerColumns(visit, haystacks(visit, null)));
    const overlap = (count: Selection['count']) => {
      const [a, b] = sidesOf([some({ domain: ['cyber'] }), some({ domain: ['law'] })], some({ count }));
      const chosen = (side: Side): Side => ({ ...side, selected: evaluate(own, side.selection).selected });
      return inBoth(visit, [chosen(a), chosen(b)]).length;
    };
    expect([overlap('meetings'), overlap('visits')]).toEqual([0, 1]);
  });
});

describe('what is compared', () => {
  it('is recognised by the one thing in which the sides differ', () => {
    expect(subjectOf(ofCode('domain', 'cyber'), ofCode('domain', 'law'))).toBe('domain');
    expect(subjectOf(ofYears(2000, 2004), ofYears(2005, 2009))).toBe('years');
    expect(subjectOf(some({ domain: ['cyber'], q: 'x' }), some({ domain: ['law'], q: 'x' }))).toBe('domain');
    expect(subjectOf(some({ domain: ['cyber'], q: 'x' }), some({ domain: ['law'] }))).toBeNull();
    expect(subjectOf(some({ domain: ['cyber', 'law'] }), some({ domain: ['law'] }))).toBeNull();
    expect(subjectOf(ofCode('domain', 'cyber'), EVERYTHING)).toBeNull();
  });

  it('is changed by one choice also where one side is everything so far', () => {
    expect(choiceOf(ofCode('domain', 'cyber'), EVERYTHING)).toBe('domain');
    expect(choiceOf(EVERYTHING, ofYears(2000, 2004))).toBe('years');
    expect(choiceOf(some({ domain: ['cyber'], q: 'x' }), EVERYTHING)).toBeNull();
    expect(choiceOf(EVERYTHING, EVERYTHING)).toBeNull();
  });

  it('is by default the last full years and those before, else the two largest tracks', () => {
    expect(lastFullYear(ledger)).toBe(2022);
    expect(lastFullYear(ledgerOf(drafts, '2022-06-30'))).toBe(2021);
    expect(lastFullYear(ledgerOf(drafts, '2022-12-31'))).toBe(2022);
    const tracks = [ofCode('track', 'defence'), ofCode('track', 'security')];
    expect(byDefault(ledger, index, EVERYTHING)).toEqual(tracks);
    expect(byDefault(ledger, index, some({ from: 2019 }))).toEqual(tracks);
    const long = ledgerOf([{ date: '2003' }, ...drafts]);
    expect(byDefault(long, index, EVERYTHING)).toEqual([ofYears(2013, 2017), ofYears(2018, 2022)]);
  });

  it('is a pair of equal periods where the record is short', () => {
    expect(readyMade(ledger, index, EVERYTHING, 'years')).toEqual([ofYears(2015, 2018), ofYears(2019, 2022)]);
  });

  it('is compared with everything where there is no second of it', () => {
    expect(readyMade(ledger, index, some({ track: ['security'] }), 'level')).toEqual([ofCode('level', 'secretary'), EVERYTHING]); // prettier-ignore
  });
});

describe('what a side has most of', () => {
  const most = (...domains: string[]) => {
    const own = ledgerOf(domains.map((domain) => ({ date: '2015', domains: [domain] })));
    const { selected } = evaluate(buildIndex(ledgerColumns(own, haystacks(own, null))), EVERYTHING);
    const side: Side = { letter: 'A', name: 'A', own: EVERYTHING, selection: EVERYTHING, selected };
    return factsOf(own, side, domains.length, null).domains.map(({ id, n }) => `${id} ${n}`);
  };

  it('is three, and what is level with the third', () => {
    expect(most('law', 'cyber', 'law', 'crime', 'cyber', 'law', 'un')).toEqual(['law 3', 'cyber 2', 'crime 1', 'un 1']); // prettier-ignore
  });

  it('is three also where very many are level', () => {
    expect(most('law', 'cyber', 'crime', 'un', 'training', 'industry', 'technology')).toHaveLength(3);
  });
});

describe('the level in the middle', () => {
  const middle = (...levels: string[]) => {
    const own = ledgerOf(levels.map((level, i) => ({ date: `20${10 + i}`, level })));
    const { selected } = evaluate(buildIndex(ledgerColumns(own, haystacks(own, null))), EVERYTHING);
    return medianLevel(own, unitsOf(own, selected));
  };

  it('is that of the engagement with as many above as below it', () => {
    expect(middle('working', 'head', 'minister')).toEqual(['minister']);
    expect(middle()).toEqual([]);
  });

  it('leaves out what has no stated level: that is not the lowest', () => {
    expect(middle('head', 'minister', 'working', 'unknown', 'unknown')).toEqual(['minister']);
    expect(middle('unknown')).toEqual([]);
  });

  it('is two where it lies between them', () => {
    expect(middle('working', 'head', 'minister', 'chief')).toEqual(['minister', 'chief']);
    expect(middle('minister', 'minister')).toEqual(['minister']);
  });
});
