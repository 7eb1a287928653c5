import type { Codebook } from '#model/record.ts';
import { CODEBOOK_FILES } from '../records.ts';
import { found, repeated, type Check } from './check.ts';

/** As many as a reader can tell apart in a figure's legend or a filter's list. */
const MOST: Readonly<Record<keyof Codebook, number>> = {
  tracks: 6, types: 14, levels: 12, modes: 5, domains: 18, outcomeKinds: 12, parts: 5, sourceTiers: 5,
}; // prettier-ignore

export const codebook: Check = {
  id: 'codebook',
  rule: 'A list of the codebook has some codes, none twice, and no more than a figure can show apart.',
  tip: 'Merge codes rather than add one; a new figure design has to come before a longer list.',
  find: (records) =>
    (Object.keys(MOST) as (keyof Codebook)[]).flatMap((list) => {
      const rows = records.codebook[list];
      const file = { file: CODEBOOK_FILES[list], record: {} };
      return [
        ...repeated(rows, (row) => row.record.code).flatMap(([code, copies]) =>
          copies.slice(1).map((copy) => found(copy, 'code', `“${code}” is listed twice`)),
        ),
        ...(rows.length === 0 ? [found(file, '', 'the list is empty')] : []),
        ...(rows.length > MOST[list] ? [found(file, '', `${rows.length} codes, at most ${MOST[list]}`)] : []),
      ];
    }),
};
