import { describe, expect, it } from 'vitest';
import { counterparts } from './counterparts.ts';
import { EXAMPLES } from './examples.ts';
import { leadSentence } from './parts.ts';
import { placesForums } from './places.ts';
import { rank, type RankedRow } from './series.ts';
import { officialTopics } from './topics.ts';

const row = (label: string, count: number): RankedRow => ({
  key: label,
  label,
  detail: null,
  count,
  pick: null,
  behind: () => [],
});
const rows = (...counts: number[]) => counts.map((count, i) => row(`Row ${i + 1}`, count));
const tableOf = (chart: typeof counterparts, example: keyof typeof EXAMPLES) =>
  chart('general').parts(EXAMPLES[example].context, 2).table.rows; // prettier-ignore

describe('ranked rows', () => {
  it('are in the order of their counts, then of their labels', () => {
    const { shown } = rank('', [row('b', 1), row('a', 1), row('c', 2)], 9);
    expect(shown.map(({ label }) => label)).toEqual(['c', 'a', 'b']);
  });

  it('are cut after the first few, and no row is left over alone', () => {
    const sizes = (n: number) => {
      const { shown, rest } = rank('', rows(...Array.from({ length: n }, () => 1)), 3);
      return [shown.length, rest.length];
    };
    expect([2, 3, 4, 5].map(sizes)).toEqual([[2, 0], [3, 0], [4, 0], [3, 2]]); // prettier-ignore
  });
});

describe('the sentence about what leads', () => {
  const words = {
    most: (name: string, n: number, of: number) => `${name} ${n}/${of}`,
    tied: (names: string, n: number) => `${names}: ${n}`,
  };
  const sentence = (...counts: number[]) => leadSentence(rank('', rows(...counts), 9), 20, words);

  it('names one', () => expect(sentence(5, 3)).toBe('Row 1 5/20'));
  it('names up to three that are level', () => expect(sentence(5, 5, 1)).toBe('Row 1 and Row 2: 5'));
  it('says nothing where more are level', () => expect(sentence(5, 5, 5, 5, 1)).toBe(''));
  it('says nothing where all are', () => expect(sentence(1, 1)).toBe(''));
  it('says nothing of nothing', () => expect(sentence()).toBe(''));
});

describe('counterparts met', () => {
  it('are officials of the other side in the same engagement, with the last role that is printed', () => {
    expect(tableOf(counterparts, 'typical')).toEqual([
      ['Bea Minister', 'Defence Minister', 5],
      ['Cem Envoy', 'role not recorded', 1],
    ]);
  });

  it('are met once in a visit that counts once', () => {
    expect(tableOf(counterparts, 'visits')[0]).toEqual(['Bea Minister', 'Defence Minister', 4]);
  });

  it('state how many are not drawn, and hold them in the table', () => {
    const parts = counterparts('general').parts(EXAMPLES.extreme.context, 2);
    expect(parts.table.rows).toHaveLength(9);
    expect(parts.table.rows.reduce((sum, [, , n]) => sum + Number(n), 0)).toBe(240);
  });
});

describe('topics discussed', () => {
  it('count the engagements that raised each, and those that raised none', () => {
    expect(tableOf(officialTopics, 'typical')).toEqual([
      ['Cyber security', 3],
      ['Maritime security', 2],
    ]);
    expect(officialTopics('general').parts(EXAMPLES.typical.context, 3).notes).toContain(
      '4 engagements of these record no topic.',
    );
  });
});

describe('places and forums', () => {
  it('name a city, else the country, else what is said of the host', () => {
    expect(tableOf(placesForums, 'typical').filter(([kind]) => kind === 'place')).toEqual([
      ['place', 'Capital', 2],
      ['place', 'Harbour', 2],
      ['place', 'Northland', 1],
      ['place', 'Not stated', 1],
      ['place', 'Online or by telephone', 1],
      ['place', 'Southland, city not stated', 1],
    ]);
  });

  it('count every engagement in one place and one forum', () => {
    for (const example of ['typical', 'visits', 'extreme'] as const)
      for (const kind of ['place', 'mechanism']) {
        const counted = tableOf(placesForums, example).filter((cells) => cells[0] === kind);
        const n = { typical: 8, visits: 7, extreme: 240 }[example];
        expect(counted.reduce((sum, cells) => sum + Number(cells[2]), 0)).toBe(n);
      }
  });
});
