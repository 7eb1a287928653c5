import { describe, expect, it } from 'vitest';
import { accessOf } from './access.ts';
import { ledgerOf, listed, type Draft } from './testing/ledger.ts';

const president = listed('b-president', 'President');
const minister = listed('b-minister', 'Defence Minister');
const own = listed('a-general', 'Chief');

function highest(drafts: readonly Draft[]) {
  const ledger = ledgerOf(drafts);
  const listing = ledger.engagements.filter((e) => e.participants.some((p) => p.official === 'a-general'));
  const access = accessOf(ledger, listing, ledger.official('a-general'));
  return access && [access.counterpart.id, access.role, access.engagement.date];
}

const talks = (date: string, level: string, ...participants: Draft['participants'] & object): Draft => ({
  date,
  level,
  participants,
});

describe('the highest counterpart', () => {
  it('holds the role whose talks are at the highest level, the last time', () => {
    expect(
      highest([
        talks('2010', 'head-of-state', own, president),
        talks('2012', 'head-of-state', own, president),
        talks('2014', 'minister', own, minister),
      ]),
    ).toEqual(['b-president', 'President', '2012']);
  });

  it('is not one who came along to higher talks', () => {
    const drafts = [
      talks('2010', 'minister', minister),
      talks('2012', 'head-of-state', own, minister, listed('a-president', 'President')),
    ];
    expect(highest(drafts)).toEqual(['b-minister', 'Defence Minister', '2012']);
    const along = listed('b-aide', 'Secretary', { part: 'delegate' });
    expect(highest([talks('2012', 'head-of-state', own, along)])).toBeNull();
  });

  it('is not judged by the level of a visit, which is that of the visitor', () => {
    const visit: Draft = { ...talks('2013', 'service-chief', own, president), type: 'visit' };
    expect(highest([talks('2010', 'head-of-state', president), visit, talks('2014', 'minister', own, minister)])).toEqual(['b-president', 'President', '2013']); // prettier-ignore
  });

  it('is none where nobody of the other side has a role on record', () => {
    expect(highest([talks('2010', 'minister', own, listed('b-minister', null))])).toBeNull();
  });
});
