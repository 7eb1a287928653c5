import { describe, expect, it } from 'vitest';
import { verdict } from './example.ts';
import { placeKnown } from './place-known.ts';

describe('place-known', () => {
  it('finds a second spelling and a city in the wrong country', () => {
    expect(
      verdict(placeKnown, ({ visit, dialogue }) => {
        visit.place = { city: 'Ha Noi', country: 'VN' };
        dialogue.place = { city: 'Hanoi', country: 'IN' };
      }),
    ).toEqual([
      '2020-03-01-rao-visit place: Ha Noi, VN is not in places.json; known: Hanoi, VN',
      '2020-03-02-dialogue-1 place: Hanoi, IN is not in places.json; known: Hanoi, VN',
    ]);
  });

  it('takes a country without a city if it is a party or has a city in the registry', () => {
    expect(
      verdict(placeKnown, ({ visit, dialogue }) => {
        visit.place = { city: null, country: 'IN' };
        dialogue.place = { city: null, country: 'FR' };
      }),
    ).toEqual(['2020-03-02-dialogue-1 place: FR is not in places.json; known: IN, VN']);
  });
});
