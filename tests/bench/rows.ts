import type { FacetColumn } from '#selection/columns.ts';

/** The facets of generated rows, in the order in which answers list their counts. */
export const GENERATED = ['year', 'type', 'level', 'place', 'domain', 'official'] as const;
export type Generated = (typeof GENERATED)[number];

/** Rows as no contender keeps them: each makes its own form of these. */
export type Rows = {
  readonly length: number;
  readonly firstYear: number;
  readonly facets: Readonly<Record<Generated, FacetColumn>>;
  readonly text: readonly string[];
};

const FIRST_YEAR = 2000;
const names = (noun: string, count: number) => Array.from({ length: count }, (_, i) => `${noun}-${i}`);
const CODES: Readonly<Record<Generated, readonly string[]>> = {
  year: Array.from({ length: 27 }, (_, i) => String(FIRST_YEAR + i)),
  type: names('type', 9),
  level: names('level', 7),
  place: names('place', 40),
  domain: names('domain', 17),
  official: names('official', 500),
};
/** How many values a row has, at least and at most. */
const WIDTH: Readonly<Record<Generated, readonly [number, number]>> = {
  year: [1, 1], type: [1, 1], level: [1, 1], place: [1, 1], domain: [1, 4], official: [2, 8],
}; // prettier-ignore

/** A small seeded generator (mulberry32): the same rows on every machine. */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const FAMILY = ['nguyen', 'tran', 'le', 'pham', 'hoang', 'phan', 'singh', 'kumar', 'menon', 'rao'];
const MIDDLE = ['van', 'thi', 'quang', 'xuan', 'minh', 'raj', 'nath', 'dev', 'chandra', 'prakash'];
const GIVEN = ['giang', 'lam', 'tam', 'chien', 'vinh', 'ajit', 'sujata', 'rajnath', 'vikram', 'anil'];
const SUBJECT = ['dialogue', 'consultations', 'visit', 'exercise', 'call', 'summit', 'working group'];

/** The folded name of a generated official. */
const nameOf = (official: number) =>
  `${FAMILY[official % 10]} ${MIDDLE[Math.floor(official / 10) % 10]} ${GIVEN[(official * 7 + Math.floor(official / 100)) % 10]}`;

/** Later years and the first values of a list are likelier, as in life. */
const skewed = (random: number, count: number) => Math.floor(random ** 1.7 * count);

/** Generates rows with years, types, levels, places, 1–4 of 17 domains and 2–8 of 500 officials. */
export function generate(length: number, order: 'dated' | 'shuffled'): Rows {
  const random = seeded(7);
  const facets = Object.fromEntries(
    GENERATED.map((facet) => {
      const [least, most] = WIDTH[facet];
      const codes = CODES[facet];
      const offsets = new Uint32Array(length + 1);
      const values = new Uint16Array(length * most);
      let end = 0;
      for (let row = 0; row < length; row++) {
        const width = least + Math.floor(random() * (most - least + 1));
        const start = end;
        while (end - start < width) {
          const value = skewed(random(), codes.length);
          if (!values.subarray(start, end).includes(value)) values[end++] = value;
        }
        offsets[row + 1] = end;
      }
      return [facet, { codes, offsets, values: values.slice(0, end) }];
    }),
  ) as Record<Generated, FacetColumn>;
  const years = facets.year.values;
  for (let row = 0; row < length; row++) years[row] = CODES.year.length - 1 - years[row]!;
  if (order === 'dated') years.sort();
  const text = Array.from({ length }, (_, row) => {
    const { offsets, values } = facets.official;
    const officials = Array.from(values.subarray(offsets[row], offsets[row + 1]), nameOf);
    return [SUBJECT[row % 7], CODES.place[facets.place.values[row]!], ...officials].join(' ');
  });
  return { length, firstYear: FIRST_YEAR, facets, text };
}
