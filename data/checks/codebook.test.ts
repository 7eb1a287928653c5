import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { codebook } from './codebook.ts';

describe('codebook', () => {
  it('finds a code listed twice', () => {
    expect(
      verdict(codebook, ({ codebook: { domains } }) => {
        domains.push({ ...domains[0]! });
      }),
    ).toEqual(['maritime code: “maritime” is listed twice']);
  });

  it('finds a list that is empty, and one longer than a figure can show', () => {
    expect(
      verdict(codebook, ({ codebook }) => {
        codebook.modes = [];
        codebook.tracks = 'a b c d e f g'.split(' ').map((code) => ({ code, label: code, definition: code }));
      }),
    ).toEqual(['tracks.json : 7 codes, at most 6', 'modes.json : the list is empty']);
  });
});
