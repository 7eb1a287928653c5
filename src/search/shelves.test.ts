import { describe, expect, it } from 'vitest';
import { forum, ledgerWith, listed, official, session } from '#charts/testing/forums.ts';
import { becauseOf } from './because.ts';
import { find } from './find.ts';
import { initialsOf } from './kinds/mechanisms.ts';
import { engagementShelf, thingShelves } from './shelves.ts';
import { suggest } from './suggest.ts';

const talks = forum('talks', 'Defence Policy Dialogue', 'defence', 'P2Y');
const calls = forum('calls', 'Port calls');
const ledger = ledgerWith(
  [talks, calls],
  [
    session(talks, '2018-09-13', {
      title: 'First dialogue',
      place: { city: 'Alpha Town', country: 'AA' },
      participants: [listed('ada', 'AA', 'Deputy Minister')],
    }),
    session(talks, '2024-12', {
      title: 'Second dialogue',
      participants: [listed('ada', 'AA', 'Minister'), listed('bao', 'BB', null)],
    }),
  ],
  [{ ...official('ada', 'Ada', 'AA'), aliases: ['Countess'] }, official('bao', 'Bao', 'BB')],
);
const shelves = [...thingShelves(ledger, () => 3), engagementShelf(ledger, null)];
const found = (typed: string) =>
  find(shelves, typed, null).groups.flatMap(({ kind, entries }) =>
    entries.map(({ names }) => `${kind} ${names[0]}`),
  );
const first = (typed: string) => find(shelves, typed, null).groups[0]!.entries[0]!;

describe('an engagement', () => {
  it.each(['first dialogue', '2018', '13 sept 2018', '2018-09-13', 'alpha town', 'policy first', 'deputy first', 'ada 2018'])(
    'is found by its title, date, place, forum and people: %s',
    (typed) => expect(found(typed)).toContain('engagement First dialogue'),
  ); // prettier-ignore

  it('stands before earlier ones that match as well', () => {
    expect(found('dialogue').slice(-2)).toEqual(['engagement Second dialogue', 'engagement First dialogue']);
  });
});

describe('an official', () => {
  it('is found by every role on record and every name', () => {
    for (const typed of ['ada', 'countess', 'deputy minister'])
      expect(found(typed)).toContain('official Ada');
  });
  it('is shown in the latest role', () => expect(first('ada').note()).toBe('AA · Minister'));
});

describe('a forum', () => {
  it.each([
    ['Defence Policy Dialogue', 'DPD'],
    ['DAV–NMF maritime dialogue', 'DN'],
    ['Port calls', null],
    ['Prime Ministers: Visits', null],
  ])('%s has the short name %s', (name, short) => expect(initialsOf(name)).toBe(short));
  it('is found by its short name', () => expect(found('dpd')).toContain('mechanism Defence Policy Dialogue'));
});

describe('a place', () => {
  it('is a city on record, found with its country', () =>
    expect(found('alpha town')).toContain('place Alpha Town'));
});

describe('what something was found by', () => {
  it('is not repeated where its name or note shows it', () => {
    expect(becauseOf(first('ada minister'), ['ada', 'minister'])).toBeNull();
  });
  it('is said where they do not', () => {
    expect(becauseOf(first('ada deputy'), ['ada', 'deputy'])).toBe('Deputy Minister');
    expect(becauseOf(first('countess'), ['countess'])).toBe('Countess');
  });
});

describe('before a word is typed', () => {
  it('the sessions that are due are offered, and the latest engagements', () => {
    const { due, latest } = suggest(ledger, shelves);
    expect(due.map((each) => `${each.names[0]}: ${each.note()}`)).toEqual([
      'Defence Policy Dialogue: Due in December 2026',
    ]);
    expect(latest.map(({ names }) => names[0])).toEqual(['Second dialogue', 'First dialogue']);
  });
});
