import { expect, test } from 'vitest';
import { parseEdtf } from '#model/edtf.ts';
import { MOST, marked } from './dense.ts';
import type { Session } from './series.ts';

const daily = (n: number, inView: (i: number) => boolean): Session[] =>
  Array.from({ length: n }, (_, i) => {
    const date = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const when = parseEdtf(date);
    if (when === null) throw new Error(`date: ${date}`);
    return { engagement: { when } as Session['engagement'], inView: inView(i) };
  });

test('a row that has room gets a mark for each session', () => {
  const placed = daily(MOST, () => true);
  expect(marked(placed, [2000, 2000])).toBe(placed);
});

test('a row of thousands gets at most one mark for each span, in order, from its first span to its last', () => {
  const placed = daily(7305, () => true);
  const drawn = marked(placed, [2000, 2019]);
  expect(drawn).toHaveLength(MOST);
  expect(drawn[0]).toBe(placed[0]);
  const days = drawn.map((session) => placed.indexOf(session));
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

test('what is in view is marked before what is not', () => {
  const placed = daily(366, (i) => i === 6);
  const drawn = marked(placed, [2000, 2000]);
  expect(drawn.length).toBeLessThan(placed.length);
  expect(drawn).toContain(placed[6]);
  expect(drawn).not.toContain(placed[5]);
});
