import { describe, expect, it } from 'vitest';
import type { EngagementDetails } from '#model/browser.ts';
import type { FactKind } from '#model/record.ts';
import { source } from '../testing/ledger.ts';
import { sourcesOf, support, supportedFacts } from './facts.ts';

const all = [
  source('ministry', 'official'),
  source('paper'),
  source('blog', 'aggregator'),
  source('mirror', 'aggregator'),
];

const details = (supports: Readonly<Record<string, readonly FactKind[]>>): EngagementDetails => ({
  summary: '',
  topics: [],
  outcomes: [],
  sources: Object.entries(supports).map(([id, kinds]) => ({ source: id, supports: [...kinds] })),
  follows: [],
  conflicts: [],
  notes: [],
});

const rests = (supports: Readonly<Record<string, readonly FactKind[]>>) => {
  const record = details(supports);
  return support('date', record, sourcesOf(record, all)).rests;
};

describe('the support of a fact', () => {
  it('is one mark for each source, in the order of the record', () => {
    const record = details({ blog: ['date'], ministry: ['place'], paper: ['date', 'place'] });
    const own = sourcesOf(record, all);
    expect(support('date', record, own).marks).toEqual([true, false, true]);
    expect(support('topics', record, own).marks).toEqual([false, false, false]);
  });

  it('is called weak when one source stands alone, or only aggregators agree', () => {
    expect(rests({ ministry: ['date'], paper: ['date'] })).toBe('several');
    expect(rests({ ministry: ['date'], blog: ['date'] })).toBe('several');
    expect(rests({ ministry: ['date'], paper: ['place'] })).toBe('one');
    expect(rests({ blog: ['date'], mirror: ['date'] })).toBe('aggregators');
    expect(rests({ blog: ['date'], ministry: ['place'] })).toBe('oneAggregator');
    expect(rests({ ministry: ['place'] })).toBe('none');
  });

  it('counts the facts that any source supports', () => {
    expect(supportedFacts(details({ paper: ['topics'], blog: ['date', 'topics'] }))).toEqual([
      'date',
      'topics',
    ]);
  });

  it('does not pass over a source that the ledger does not hold', () => {
    expect(() => sourcesOf(details({ nowhere: ['date'] }), all)).toThrow('source: nowhere');
  });
});
