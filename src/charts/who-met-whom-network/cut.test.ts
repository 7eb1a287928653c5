import { expect, it } from 'vitest';
import { cut } from './cut.ts';

const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
const name = (left: number, right: number, top = -5, bottom = 5) => ({ left, right, top, bottom });

it('leaves a line whole that passes by the names', () => {
  expect(cut(line, [name(20, 40, 1, 9), name(120, 140)])).toEqual([line]);
});

it('is in pieces between names, also where they lie on each other', () => {
  expect(cut(line, [name(60, 70), name(20, 40), name(30, 50)])).toEqual([
    { from: { x: 0, y: 0 }, to: { x: 20, y: 0 } },
    { from: { x: 50, y: 0 }, to: { x: 60, y: 0 } },
    { from: { x: 70, y: 0 }, to: { x: 100, y: 0 } },
  ]);
});

it('is gone where names cover all of it, and ends where one covers its end', () => {
  expect(cut(line, [name(-5, 105)])).toEqual([]);
  expect(cut(line, [name(50, 105)])).toEqual([{ from: { x: 0, y: 0 }, to: { x: 50, y: 0 } }]);
});

it('leaves a slanted line where it leaves the room by its lower side', () => {
  const slanted = { from: { x: 0, y: 0 }, to: { x: 100, y: 100 } };
  expect(cut(slanted, [name(-10, 90, -10, 25)])).toEqual([
    { from: { x: 25, y: 25 }, to: { x: 100, y: 100 } },
  ]);
});
