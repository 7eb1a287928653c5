import { describe, expect, it } from 'vitest';
import { forum, ledgerWith, session } from '../testing/forums.ts';
import type { Draft } from '../testing/ledger.ts';
import { missingNumbers, sessionsOf } from './sessions.ts';

const talks = forum('talks', 'Talks');
const yearly = forum('yearly', 'Yearly meeting', 'defence', 'P1Y');
const ids = (drafts: readonly Draft[], of = talks) =>
  sessionsOf(ledgerWith([talks, yearly], drafts), of.id).map(({ id }) => id);

describe('the sessions of a mechanism', () => {
  it('are its numbered engagements and others of the same type', () => {
    const drafts = [
      session(talks, '2018-01-01', { ordinal: 1 }),
      session(talks, '2019-01-01'),
      session(talks, '2019-06-01', { type: 'agreement-signing' }),
      session(talks, '2020-01-01', { type: 'call-on' }),
    ];
    expect(ids(drafts)).toEqual(['talks-2018-01-01', 'talks-2019-01-01']);
  });

  it('are all that recur where a source states an interval and none is numbered', () => {
    const drafts = [
      session(yearly, '2016', { type: 'port-call' }),
      session(yearly, '2018-01-01', { type: 'exercise' }),
    ];
    expect(ids(drafts, yearly)).toEqual(['yearly-2016', 'yearly-2018-01-01']);
  });

  it('are dialogues and exercises where nothing is numbered and no interval stated', () => {
    const drafts = [
      session(talks, '2016', { type: 'visit' }),
      session(talks, '2017'),
      session(talks, '2018', { type: 'exercise' }),
    ];
    expect(ids(drafts)).toEqual(['talks-2017', 'talks-2018']);
  });

  it('leave out a meeting inside another session, also of a meeting inside it', () => {
    const drafts = [
      session(yearly, '2018-01-01/2018-01-05', { id: 'whole' }),
      session(yearly, '2018-01-02', { id: 'part', partOf: 'whole' }),
      session(yearly, '2018-01-03', { id: 'part-of-part', partOf: 'part' }),
    ];
    expect(ids(drafts, yearly)).toEqual(['whole']);
  });

  it('keep a session inside a visit that is none', () => {
    const drafts = [
      session(talks, '2017-02-27/2017-03-02', { id: 'visit', type: 'visit' }),
      session(talks, '2017-03-01', { id: 'tenth', ordinal: 10, partOf: 'visit' }),
    ];
    expect(ids(drafts)).toEqual(['tenth']);
  });

  it('are none of an unknown mechanism', () => {
    expect(sessionsOf(ledgerWith([talks], []), 'unheard-of')).toEqual([]);
  });
});

describe('missing session numbers', () => {
  const missing = (...numbers: (number | null)[]) =>
    missingNumbers(
      sessionsOf(
        ledgerWith(
          [talks],
          numbers.map((ordinal, i) => session(talks, `${2001 + i}`, { ordinal })),
        ),
        talks.id,
      ),
    );

  it.each([
    [[1, 2, 3], []],
    [[3, 4], [[1, 2]]],
    [[1, null, 4], [[2, 3]]],
    [[10, 13, 14, 16], [[1, 9], [11, 12], [15, 15]]],
  ])('of %j are %j', (numbers, runs) => expect(missing(...numbers)).toEqual(runs)); // prettier-ignore
});
