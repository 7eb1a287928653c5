import { found, type Check } from './check.ts';

export const conflictVoices: Check = {
  id: 'conflict-voices',
  rule: 'A conflict has at least two voices: two claims, or one claim on which two sources are read together.',
  tip: 'Add what the other source says; a single doubtful statement is a note, not a conflict.',
  find: ({ engagements }) =>
    engagements.flatMap((row) =>
      row.record.conflicts.flatMap(({ claims }, i) =>
        claims.length < 2 && (claims[0]?.sources.length ?? 0) < 2
          ? [found(row, `conflicts[${i}].claims`, 'one voice')]
          : [],
      ),
    ),
};
