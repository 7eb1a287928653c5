import { describe, expect, it } from 'vitest';
import { search } from '#i18n/messages/search.ts';
import { answer } from './question.ts';
import { searcher } from './searcher.ts';
import { shelfOf } from './shelf.ts';
import { entry } from './testing/entries.ts';

const ask = searcher([
  shelfOf('topic', [entry('topic', ['Cyber security']), entry('topic', ['Maritime security'])]),
  shelfOf('organisation', [entry('organisation', ['Indian Navy'])]),
  shelfOf('engagement', [
    entry('engagement', ['Indian ships visit Da Nang'], 'Navy'),
    entry('engagement', ['Talks in Hanoi'], 'Submarine training'),
  ]),
]);
const asked = (typed: string) => {
  const { instead, groups } = answer(ask, typed, search.littleWords);
  return [
    instead.join(' | '),
    groups.flatMap(({ entries }) => entries.map(({ names }) => names[0])).join(', '),
  ];
};

describe('a plain question', () => {
  it('is answered by what it is about', () => {
    expect(asked('how often do they talk about cyber?')).toEqual(['cyber', 'Cyber security']);
    expect(asked('When did the navy first visit')).toEqual([
      'navy visit | navy',
      'Indian Navy, Indian ships visit Da Nang',
    ]);
  });

  it('is answered by most of its words where nothing holds them all, the rarest first', () => {
    expect(asked('who trains submarine crews in Hanoi')).toEqual(['submarine hanoi', 'Talks in Hanoi']);
    expect(asked('security of submarine')).toEqual(['security', 'Cyber security, Maritime security']);
    expect(asked('did submarine talks mention cyberspace')).toEqual(['submarine talks', 'Talks in Hanoi']);
  });

  it('is taken as it is typed where something holds all of it, little words too', () => {
    expect(asked('talks in hanoi')).toEqual(['', 'Talks in Hanoi']);
    expect(asked('about')).toEqual(['', '']);
  });

  it('stays without an answer where none of its words is on record', () => {
    expect(asked('why are there zebras')).toEqual(['', '']);
    expect(asked('how about the')).toEqual(['', '']);
  });

  it('is answered at once, however long it is', () => {
    const long = Array.from({ length: 40 }, (_, i) => `zebra${i}`).join(' ');
    expect(asked(`cyber ${long}`)).toEqual(['cyber', 'Cyber security']);
  });
});
