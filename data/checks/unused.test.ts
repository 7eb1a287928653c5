import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { unused } from './unused.ts';

describe('unused', () => {
  it('finds what nobody names, of every kind', () => {
    expect(
      verdict(
        unused,
        ({ officials, rao, organisations, ministry, mechanisms, forum, sources, paper, places }) => {
          officials.push({ ...rao, id: 'b-rao' });
          organisations.push({ ...ministry, id: 'army-in' });
          mechanisms.push({ ...forum, id: 'old-forum' });
          sources.push({ ...paper, id: 'blog' });
          places.push({ city: 'Pune', country: 'IN' });
        },
      ),
    ).toEqual([
      'b-rao : nothing names b-rao',
      'army-in : nothing names army-in',
      'old-forum : nothing names old-forum',
      'blog : nothing names blog',
      'Pune : nothing names Pune',
    ]);
  });

  it('counts a claim, an interval and a parent as use', () => {
    expect(
      verdict(unused, ({ visit, online, forum }) => {
        online.sources = [];
        visit.participants[0]!.organisation = 'navy-in';
        visit.sources = [];
        forum.organisations = { VN: ['mod-vn'] };
      }),
    ).toEqual([]);
  });
});
