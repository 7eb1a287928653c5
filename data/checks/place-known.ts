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
      const known =
        place.city === null ? countries.has(place.country) : cities.has(`${place.city}, ${place.country}`);
      return known
        ? []
        : [found(row, 'place', `${place.city ?? 'a place'}, ${place.country} is not in places.json`)];
    });
  },
};
