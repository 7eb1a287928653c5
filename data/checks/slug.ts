import { fold } from '#model/fold.ts';

/** A name as an id is made from it: folded as in a search, everything else that is no letter or digit a hyphen. */
export const slug = (name: string) =>
  fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
