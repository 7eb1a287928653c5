import { describe, expect, it } from 'vitest';
import { follow, pickAt, spokenAt, type Place, type Stop, type Walk } from './walk.ts';

const part = (label: string, key: number) => ({
  key, label, value: '1', spoken: label, pick: { facets: { track: label } }, colour: () => ({ fill: '', outline: null }), hatched: false, behind: () => [],
}); // prettier-ignore
const stop = (title: string, parts: Stop['parts'] = []): Stop => ({
  title, value: '2', remarks: [], spoken: title, pick: { years: [2000, 2000] }, parts, behind: () => [],
}); // prettier-ignore
const bars: Walk = { direction: 'across', stops: [stop('2018', [part('defence', 0), part('security', 1)]), stop('2019'), stop('2020')] }; // prettier-ignore
const rows: Walk = { ...bars, direction: 'down' };

const press = (walk: Walk, ...keys: string[]) =>
  keys.reduce<Place | null>((at, key) => follow(walk, at, key) ?? null, null);

describe('walking over bars by keys', () => {
  it('begins at either end and stops there', () => {
    expect(press(bars, 'ArrowRight')).toEqual({ stop: 0, part: null });
    expect(press(bars, 'ArrowLeft')).toEqual({ stop: 2, part: null });
    expect(press(bars, 'End', 'ArrowRight')).toEqual({ stop: 2, part: null });
    expect(press(bars, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual({ stop: 0, part: null });
  });

  it('goes up into the parts of a bar from the lowest, and down to the whole again', () => {
    expect(press(bars, 'Home', 'ArrowUp')).toEqual({ stop: 0, part: 0 });
    expect(press(bars, 'Home', 'ArrowUp', 'ArrowUp', 'ArrowUp')).toEqual({ stop: 0, part: 1 });
    expect(press(bars, 'Home', 'ArrowUp', 'ArrowDown')).toEqual({ stop: 0, part: null });
    expect(press(bars, 'End', 'ArrowUp')).toEqual({ stop: 2, part: null });
  });

  it('leads down rows by the keys that point down', () => {
    expect(press(rows, 'ArrowDown', 'ArrowDown')).toEqual({ stop: 1, part: null });
    expect(press(rows, 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual({ stop: 0, part: null });
  });

  it('leaves other keys to the page, and Escape ends the walk', () => {
    expect(follow(bars, null, 'Tab')).toBeUndefined();
    expect(follow(bars, { stop: 1, part: null }, 'Escape')).toBeNull();
  });

  it('goes nowhere where nothing is drawn', () => {
    expect(follow({ ...bars, stops: [] }, null, 'ArrowRight')).toBeNull();
  });

  it('speaks and picks the part where it is in one, else the bar', () => {
    expect(spokenAt(bars, { stop: 0, part: 1 })).toBe('security');
    expect(pickAt(bars, { stop: 0, part: 1 })).toEqual({ facets: { track: 'security' } });
    expect(spokenAt(bars, { stop: 0, part: null })).toBe('2018');
    expect(pickAt(bars, { stop: 9, part: null })).toBeNull();
  });
});
