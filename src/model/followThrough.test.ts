import { describe, expect, it } from 'vitest';
import { details, ledger } from '../../tests/fixtures/ledger.ts';
import { followThrough, threadsOf } from './followThrough.ts';

const thread = (id: string, outcome: string) =>
  threadsOf(ledger, details).find(({ start }) => start.engagement.id === id && start.outcome.id === outcome);

describe('what became of the outcomes', () => {
  it('counts every link of the records once, at the outcome that is taken up', () => {
    const links = details.engagements.flatMap(({ follows }) => follows);
    const found = followThrough(ledger, details).entries.flatMap(({ takenUp }) => takenUp);
    expect(found.map(({ follow }) => follow)).toHaveLength(links.length);
    expect(new Set(found.map(({ follow }) => follow))).toEqual(new Set(links));
  });

  it('throws on an outcome that is not there', () => {
    expect(() => followThrough(ledger, details).entry('x', 'mou')).toThrow('outcome: x#mou');
  });
});

describe('a thread', () => {
  it('runs from an outcome through the outcomes that take it up, in order of date', () => {
    expect(
      thread('2014-09-15-mukherjee-sang-talks', 'credit-line')?.steps.map((s) => s.engagement.id),
    ).toEqual([
      '2014-09-15-mukherjee-sang-talks',
      '2014-10-28-modi-dung-talks',
      '2016-06-05-parrikar-visit-vietnam',
      '2016-09-03-modi-phuc-talks',
      '2018-03-03-modi-quang-talks',
      '2019-08-14-patrol-boats-launch',
      '2022-06-09-guard-boats-handover',
    ]);
  });

  it('starts only where nothing earlier is taken up', () => {
    expect(thread('2014-10-28-modi-dung-talks', 'credit-line')).toBeUndefined();
    expect(thread('2024-08-01-modi-chinh-talks', 'credit-line')).toBeUndefined();
  });

  it('ends at an engagement that takes up as a whole: what else came of it belongs elsewhere', () => {
    const steps = thread('2015-05-25-coast-guard-mou', 'mou')?.steps.map((s) => s.engagement.id);
    expect(steps).toEqual([
      '2015-05-25-coast-guard-mou',
      '2018-10-01-coast-guard-meeting',
      '2018-10-02-csb-8001-chennai',
    ]);
  });
});
