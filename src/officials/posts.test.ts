import { describe, expect, it } from 'vitest';
import { ledgerOf, listed, type Draft } from './testing/ledger.ts';
import { neighboursOf, plainTitle } from './posts.ts';

const at = (date: string, official: string, role = 'Defence Minister', organisation = 'ministry'): Draft => ({
  date,
  participants: [listed(official, role, { organisation })],
});

/** Names and dates of those before and after. */
function around(official: string, drafts: readonly Draft[], role = 'Defence Minister') {
  const { before, after } = neighboursOf(ledgerOf(drafts), official, role);
  return [before, after].map((holder) => holder && `${holder.official} ${holder.engagement.date}`);
}

describe('who is on record in the same post', () => {
  it('is the next before, with the last engagement, and the next after, with the first', () => {
    const drafts = [at('2010', 'a-old'), at('2011-03', 'a-one'), at('2012', 'a-one'), at('2014', 'a-two'), at('2015', 'a-two'), at('2017', 'a-new'), at('2018', 'a-new')]; // prettier-ignore
    expect(around('a-two', drafts)).toEqual(['a-one 2012', 'a-new 2017']);
    expect(around('a-old', drafts)).toEqual([null, 'a-one 2011-03']);
    expect(around('a-new', drafts)).toEqual(['a-two 2015', null]);
  });

  it('is of the same organisation, side and title, however that is printed', () => {
    expect(around('a-two', [at('2010', 'a-one', 'Defence Minister', 'other'), at('2012', 'b-one'), at('2014', 'a-two')])).toEqual([null, null]); // prettier-ignore
    expect(around('a-two', [at('2010', 'a-one', 'The defence minister (acting)'), at('2014', 'a-two')])[0]).toBe('a-one 2010'); // prettier-ignore
    expect(plainTitle('Minister of Defence')).not.toBe(plainTitle('Deputy Minister of Defence'));
  });

  it('is not of another post whose name differs in brackets', () => {
    const [east, west] = ['Commander, Region (East)', 'Commander, Region (West)'];
    expect(around('a-two', [at('2010', 'a-one', east), at('2014', 'a-two', west)], west)).toEqual([null, null]); // prettier-ignore
    expect(plainTitle('Ambassador (outgoing)')).toBe(plainTitle('Ambassador'));
  });

  it('holds a post also together with another', () => {
    const both = 'Deputy Prime Minister and Defence Minister';
    const drafts = [at('2010', 'a-one'), at('2012', 'a-both', both), at('2014', 'a-two'), at('2016', 'a-two', both), at('2018', 'a-new')]; // prettier-ignore
    expect(around('a-two', drafts)).toEqual(['a-both 2012', 'a-new 2018']);
  });

  it('is nobody where two are on record in turns: the post has several holders', () => {
    const drafts = [at('2010', 'a-one'), at('2012', 'a-two'), at('2014', 'a-one'), at('2016', 'a-new')];
    expect(around('a-one', drafts)).toEqual([null, null]);
    expect(around('a-two', drafts)).toEqual(['a-one 2010', 'a-one 2014']);
  });

  it('is nobody where dates do not tell who was first', () => {
    expect(around('a-two', [at('2014-03', 'a-one'), at('2014', 'a-two'), at('2016', 'a-two')])).toEqual([null, null]); // prettier-ignore
  });

  it('is not asked of posts that an organisation has several of', () => {
    const drafts = [at('2010', 'a-one', 'Deputy Minister'), at('2012', 'a-two', 'Deputy Minister')];
    expect(around('a-two', drafts, 'Deputy Minister')).toEqual([null, null]);
  });

  it('is not one whose date is a decade', () => {
    expect(around('a-two', [at('201X', 'a-one'), at('2022', 'a-two')])).toEqual([null, null]);
  });
});
