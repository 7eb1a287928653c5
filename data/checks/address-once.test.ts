import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { addressOnce } from './address-once.ts';

describe('address-once', () => {
  it('sees one page behind its spellings', () => {
    expect(
      verdict(addressOnce, ({ agency }) => {
        agency.url = 'http://www.paper.example/a/1/';
      }),
    ).toEqual(['agency url: the same page as paper']);
  });

  it('lets sources without an address be', () => {
    expect(
      verdict(addressOnce, ({ paper, agency }) => {
        paper.url = null;
        agency.url = null;
      }),
    ).toEqual([]);
  });
});
