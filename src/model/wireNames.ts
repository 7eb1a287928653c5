import type { Official } from './record.ts';

/** The parts of a name by which people are listed and sorted. */
type Parts = Pick<Official, 'givenName' | 'familyName' | 'sortName'>;

/** How the parts follow from the name: `0` family name last, `1` family name first; otherwise the parts themselves. */
export type PackedNames = 0 | 1 | readonly [string | null, string, string];

function partsOf(name: string, familyFirst: boolean): Parts {
  const words = name.split(' ');
  if (familyFirst) return { givenName: words.at(-1)!, familyName: words[0]!, sortName: name };
  const givenName = words.slice(0, -1).join(' ');
  const familyName = words.at(-1)!;
  return { givenName, familyName, sortName: `${familyName}, ${givenName}` };
}

const follow = (name: string, familyFirst: boolean, { givenName, familyName, sortName }: Parts) => {
  const parts = partsOf(name, familyFirst);
  return parts.givenName === givenName && parts.familyName === familyName && parts.sortName === sortName;
};

export function packNames(official: Official): PackedNames {
  if (follow(official.name, false, official)) return 0;
  if (follow(official.name, true, official)) return 1;
  return [official.givenName, official.familyName, official.sortName];
}

export function unpackNames(name: string, packed: PackedNames): Parts {
  if (typeof packed === 'number') return partsOf(name, packed === 1);
  const [givenName, familyName, sortName] = packed;
  return { givenName, familyName, sortName };
}
