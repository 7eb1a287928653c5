import { found, type Check } from './check.ts';

export const levelUnits: Check = {
  id: 'level-units',
  rule: 'Port calls and exercises are at working level.',
  tip: 'Set the level to working-level; a chief who comes along has a visit or talks of his own.',
  find: ({ engagements }) =>
    engagements
      .filter(
        ({ record }) => ['port-call', 'exercise'].includes(record.type) && record.level !== 'working-level',
      )
      .map((row) => found(row, 'level', `${row.record.level}, but the type is ${row.record.type}`)),
};
