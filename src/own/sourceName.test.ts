import { expect, it } from 'vitest';
import { sourceName } from './sourceName.ts';

it.each([
  ['https://data.example/norland/Talks%202024.csv?raw=1', 'Talks 2024.csv'],
  ['https://data.example/100%.csv', '100%.csv'],
  ['https://data.example/', 'data.example'],
])('an address is called by where it ends: %s', (url, name) => {
  expect(sourceName({ kind: 'address', url })).toBe(name);
});
