import { describe, expect, it } from 'vitest';
import { DETAILED, EXAMPLES } from '#charts/follow-through/examples.ts';
import { followThrough } from '#model/followThrough.ts';
import { chosen, grouped } from './select.ts';

const { ledger } = EXAMPLES.typical.context;
const { entries } = followThrough(ledger, DETAILED);
const ids = (list: typeof entries) => list.map(({ engagement }) => engagement.id);

describe('the outcomes listed', () => {
  it('are of the kind and status asked for', () => {
    expect(ids(chosen(entries, { kind: 'credit', status: 'all' }))).toEqual([
      'summits-2010',
      'summits-2014-09-15',
      'summits-2014-10-28',
    ]);
    expect(ids(chosen(entries, { kind: 'credit', status: 'open' }))).toEqual(['summits-2010']);
    expect(chosen(entries, { kind: 'handover', status: 'open' })).toEqual([]);
  });

  it('stand by kind as the codebook has them, latest first', () => {
    const groups = grouped(entries, 'kind', ['credit', 'handover', 'agreement']);
    expect(groups.map(({ key }) => key)).toEqual(['credit', 'handover', 'agreement']);
    expect(ids(groups[0]?.entries ?? [])).toEqual([
      'summits-2014-10-28',
      'summits-2014-09-15',
      'summits-2010',
    ]);
  });

  it('or by year, the latest first', () => {
    const keys = grouped(entries, 'year', []).map(({ key }) => key);
    expect([keys[0], keys.at(-1)]).toEqual(['2025', '1966']);
  });
});
