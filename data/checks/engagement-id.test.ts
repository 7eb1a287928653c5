import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { engagementId } from './engagement-id.ts';

describe('engagement-id', () => {
  it('wants the start of the date in front', () => {
    expect(
      verdict(engagementId, ({ visit }) => {
        visit.id = 'rao-visit';
      }),
    ).toEqual(['rao-visit id: it does not begin with 2020-03-01-']);
  });

  it('wants words behind the date', () => {
    expect(
      verdict(engagementId, ({ visit }) => {
        visit.id = '2020-03-01-2';
      }),
    ).toEqual(['2020-03-01-2 id: no words follow the date']);
  });

  it('says nothing of a date that is none: another check names it', () => {
    expect(verdict(engagementId, ({ visit }) => void (visit.date = '1 March 2020'))).toEqual([]);
  });

  it('leaves the marks of a date out of the id, and writes a decade in lower case', () => {
    expect(
      verdict(engagementId, ({ visit, online }) => {
        visit.date = '2020-03-01~/2020-03-03';
        online.date = '202X';
        online.id = '202x-dialogue-2';
      }),
    ).toEqual([]);
  });
});
