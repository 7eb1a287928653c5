import type { Codebook } from '#model/record.ts';
import { CODEBOOK_FILES, type Filed } from '../records.ts';
import { found, type Check } from './check.ts';

export const codesKnown: Check = {
  id: 'codes-known',
  rule: 'Every code stands in the codebook.',
  tip: 'Choose a code from the list that is named; a new code needs a label and a definition there first.',
  find: ({ engagements, mechanisms, sources, codebook, refused }) => {
    const judge = (row: Filed<object>, field: string, list: keyof Codebook, code: string) =>
      refused.has(code) || codebook[list].some(({ record }) => record.code === code)
        ? []
        : [found(row, field, `“${code}” is not in ${CODEBOOK_FILES[list]}`)];
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
