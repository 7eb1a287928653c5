import type { Codebook } from '#model/record.ts';
import { instead, plain } from '../nearest.ts';
import { CODEBOOK_FILES, type Filed } from '../records.ts';
import { found, type Check } from './check.ts';

export const codesKnown: Check = {
  id: 'codes-known',
  rule: 'Every code stands in the codebook.',
  tip: 'Choose a code from the list that is named; a new code needs a label and a definition there first.',
  find: ({ engagements, mechanisms, sources, codebook, refused }) => {
    const codes = Object.fromEntries(
      Object.entries(codebook).map(([list, rows]) => [list, rows.map(({ record }) => record.code)]),
    ) as Record<keyof Codebook, string[]>;
    const judge = (row: Filed<object>, field: string, list: keyof Codebook, code: string) =>
      refused.has(code) || codes[list].includes(code)
        ? []
        : [
            found(
              row,
              field,
              `“${code}” is not in ${CODEBOOK_FILES[list]}${instead(code, plain(codes[list]))}`,
            ),
          ];
    return [
      ...engagements.flatMap((row) => [
        ...judge(row, 'type', 'types', row.record.type),
        ...judge(row, 'level', 'levels', row.record.level),
        ...judge(row, 'mode', 'modes', row.record.mode),
        ...row.record.participants.flatMap((p, i) => judge(row, `participants[${i}].part`, 'parts', p.part)),
        ...row.record.topics.flatMap((t, i) => judge(row, `topics[${i}].domain`, 'domains', t.domain)),
        ...row.record.outcomes.flatMap((o, i) => judge(row, `outcomes[${i}].kind`, 'outcomeKinds', o.kind)),
      ]),
      ...mechanisms.flatMap((row) => judge(row, 'track', 'tracks', row.record.track)),
      ...sources.flatMap((row) => judge(row, 'tier', 'sourceTiers', row.record.tier)),
    ];
  },
};
