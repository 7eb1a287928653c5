import { found, type Check } from './check.ts';

export const levelNamed: Check = {
  id: 'level-named',
  rule: 'A level above working level rests on a person who is named; at a signing only leads and signatories count.',
  tip: 'Name the person, or set the level to unknown; where a source states the level without a name, accept it in known-gaps.txt.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => {
        const counts = (part: string) =>
          record.type !== 'agreement-signing' || part === 'lead' || part === 'signatory';
        const open = record.level === 'working-level' || record.level === 'unknown';
        return !open && !record.participants.some((p) => counts(p.part));
      })
      .map((row) => found(row, 'level', `${row.record.level}, but nobody is named who would give it`)),
};
