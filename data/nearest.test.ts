import { describe, expect, it } from 'vitest';
import { exactly, instead, likeness, nearest, plain } from './nearest.ts';

const people = [
  { id: 'luong-tam-quang', names: ['Luong Tam Quang', 'Lương Tam Quang'] },
  { id: 'luong-cuong', names: ['Luong Cuong'] },
  { id: 'vikram-misri', names: ['Vikram Misri', 'Vikram Misry'] },
];
const ids = (text: string) => nearest(text, people).map(({ id }) => id);

describe('finding who is meant', () => {
  it('takes an id, a name or another spelling, whatever the case and diacritics', () => {
    const taken = (text: string) => exactly(text, people).map(({ id }) => id);
    expect(taken('luong-cuong')).toEqual(['luong-cuong']);
    expect(taken('LƯƠNG TAM QUANG')).toEqual(['luong-tam-quang']);
    expect(taken('Vikram Misry')).toEqual(['vikram-misri']);
    expect(taken('Luong')).toEqual([]);
  });

  it('takes nobody for another of the same name', () => {
    const two = [...people, { id: 'luong-cuong-2', names: ['Luong Cuong'] }];
    expect(exactly('Luong Cuong', two)).toHaveLength(2);
    expect(exactly('luong-cuong', two)).toHaveLength(1);
  });

  it('offers those whose names hold every word, then those that are like it', () => {
    expect(ids('luong quang')[0]).toBe('luong-tam-quang');
    expect(ids('Luong')).toEqual(['luong-tam-quang', 'luong-cuong']);
    expect(ids('Vickram Misree')).toEqual(['vikram-misri']);
    expect(ids('Zhou')).toEqual([]);
  });

  it('ends a sentence with what is known instead: all of a short list, the nearest of a long one', () => {
    const many = plain(Array.from({ length: 30 }, (_, i) => `city ${i}`));
    expect(instead('sea', plain(['maritime', 'cyber']))).toBe('; known: maritime, cyber');
    expect(instead('vikram misry', [...many, ...people])).toBe('; perhaps vikram-misri (Vikram Misri)');
    expect(instead('zzz', many)).toBe('');
    expect(instead('sea', [])).toBe('; none is known');
  });

  it('measures likeness from nothing in common to the same', () => {
    expect(likeness('abc', 'xyz')).toBe(0);
    expect(likeness('Đặng', 'dang')).toBe(1);
    expect(likeness('', '')).toBe(0);
  });
});
