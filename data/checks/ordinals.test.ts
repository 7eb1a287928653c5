import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { ordinals } from './ordinals.ts';

describe('ordinals', () => {
  it('finds a number used twice', () => {
    expect(
      verdict(ordinals, ({ online }) => {
        online.ordinal = 1;
      }),
    ).toEqual(['2022-05-dialogue-2 ordinal: 1 is also the number of 2020-03-02-dialogue-1']);
  });

  it('finds numbers that fall while the dates rise', () => {
    expect(
      verdict(ordinals, ({ dialogue }) => {
        dialogue.ordinal = 3;
      }),
    ).toEqual(['2020-03-02-dialogue-1 ordinal: number 3 on 2020-03-02, but number 2 was on 2022-05']);
  });

  it('finds two numbers on one day', () => {
    expect(
      verdict(ordinals, ({ dialogue, online }) => {
        online.date = dialogue.date;
      }),
    ).toEqual(['2022-05-dialogue-2 ordinal: number 2 on 2020-03-02, but number 1 was on 2020-03-02']);
  });

  it('looks past a session known only to the decade', () => {
    expect(
      verdict(ordinals, ({ online, engagements }) => {
        engagements.push({ ...online, id: '202x-dialogue-2', date: '202X' });
        online.ordinal = 3;
        online.date = '2020-02';
      }),
    ).toEqual(['2022-05-dialogue-2 ordinal: number 3 on 2020-02, but number 1 was on 2020-03-02']);
  });

  it('lets sessions follow each other inside one year or month', () => {
    expect(
      verdict(ordinals, ({ dialogue, online }) => {
        dialogue.date = '2020';
        online.date = '2020-02';
      }),
    ).toEqual([]);
  });

  it('keeps the mechanisms apart', () => {
    expect(
      verdict(ordinals, ({ online }) => {
        online.mechanism = 'ministers';
        online.ordinal = 1;
      }),
    ).toEqual([]);
  });
});
