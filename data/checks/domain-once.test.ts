import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { domainOnce } from './domain-once.ts';

describe('domain-once', () => {
  it('finds a domain listed twice', () => {
    expect(
      verdict(domainOnce, ({ visit }) => {
        visit.topics.push({ domain: 'maritime', detail: 'Ports' });
      }),
    ).toEqual(['2020-03-01-rao-visit topics: maritime is listed twice']);
  });
});
