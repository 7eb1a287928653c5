import { instead, plain } from '../nearest.ts';
import { found, type Check } from './check.ts';

export const placeKnown: Check = {
  id: 'place-known',
  rule: 'A place is in the registry, so that one city has one spelling.',
  tip: 'Use the spelling of places.json, or add the city there.',
  find: ({ meta, engagements, places }) => {
    const cities = new Set(places.map(({ record }) => `${record.city}, ${record.country}`));
    const countries = new Set([
      ...meta.parties.map((p) => p.code),
      ...places.map(({ record }) => record.country),
    ]);
    return engagements.flatMap((row) => {
      const { place } = row.record;
      if (place === null) return [];
      const { city, country } = place;
      const [known, named] = city === null ? [countries, country] : [cities, `${city}, ${country}`];
      return known.has(named)
        ? []
        : [found(row, 'place', `${named} is not in places.json${instead(named, plain(known))}`)];
    });
  },
};
