/** Which characters a drawing writes in which font: decides what is embedded. */
export type Font = { readonly family: 'sans' | 'serif'; readonly weight: 400 | 600 };

export type Glyphs = {
  readonly add: (font: Font, text: string) => void;
  readonly of: (font: Font) => ReadonlySet<number>;
};

export function collectGlyphs(): Glyphs {
  const sets = new Map<string, Set<number>>();
  const setOf = ({ family, weight }: Font) => {
    const key = `${family}${weight}`;
    const set = sets.get(key) ?? new Set<number>();
    sets.set(key, set);
    return set;
  };
  return {
    add: (font, text) => {
      const set = setOf(font);
      for (const character of text) set.add(character.codePointAt(0) ?? 0);
    },
    of: setOf,
  };
}

/** The font that an element's attributes ask for, inherited where they say nothing. */
export function fontOf(inherited: Font, family: unknown, weight: unknown): Font {
  return {
    family:
      typeof family === 'string' ? (/^["']?Source Serif/.test(family) ? 'serif' : 'sans') : inherited.family,
    weight: weight === undefined ? inherited.weight : weight === 'bold' || Number(weight) > 500 ? 600 : 400,
  };
}
