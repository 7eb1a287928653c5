import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { addresses } from './addresses.ts';

describe('addresses', () => {
  it('finds what is no web address', () => {
    expect(
      verdict(addresses, ({ paper, agency }) => {
        paper.url = 'ftp://paper.example/a';
        agency.url = 'agency.example/b';
      }),
    ).toEqual([
      'paper url: “ftp://paper.example/a” is not a web address',
      'agency url: “agency.example/b” is not a web address',
    ]);
  });

  it('finds an address that runs a script', () => {
    expect(
      verdict(addresses, ({ paper }) => {
        paper.url = 'javascript:alert(1)';
      }),
    ).toEqual(['paper url: “javascript:alert(1)” is not a web address']);
  });

  it('finds tracking and AMP parts', () => {
    expect(
      verdict(addresses, ({ paper, agency }) => {
        paper.url = 'https://paper.example/a?utm_source=x';
        agency.url = 'https://agency.example/b/amp/';
      }),
    ).toEqual([
      'paper url: “https://paper.example/a?utm_source=x” has tracking or AMP parts',
      'agency url: “https://agency.example/b/amp/” has tracking or AMP parts',
    ]);
  });

  it('takes http, https and none', () => {
    expect(
      verdict(addresses, ({ paper, agency }) => {
        paper.url = 'http://paper.example/a?p=1';
        agency.url = null;
      }),
    ).toEqual([]);
  });
});
