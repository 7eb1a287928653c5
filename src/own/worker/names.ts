import { fold } from '#model/fold.ts';

/** A name as an id: `Hà Nội` → `ha-noi`; what has no Latin letter gets a number that is always the same. */
export function slug(text: string): string {
  const words = fold(text).replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''); // prettier-ignore
  if (words !== '') return words;
  let hash = 0;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
  return `x${hash.toString(36)}`;
}

/** Things that are made when a cell first names them, by what the cell says. */
export function registry<T extends object>(make: (name: string, id: string) => T) {
  const byName = new Map<string, T & { readonly id: string }>();
  const ids = new Set<string>();
  // Where to go on: a hundred thousand things of one name would else ask for all the numbers before theirs.
  const next = new Map<string, number>();
  return {
    of(name: string, key: string = name): string {
      const known = byName.get(key);
      if (known) return known.id;
      const wanted = slug(name);
      let n = next.get(wanted) ?? 1;
      let id = wanted;
      while (ids.has(id)) id = `${wanted}-${++n}`;
      next.set(wanted, n);
      ids.add(id);
      byName.set(key, { ...make(name, id), id });
      return id;
    },
    all: () => [...byName.values()],
  };
}
