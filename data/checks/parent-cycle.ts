import { cyclic } from './cyclic.ts';
import { found, type Check } from './check.ts';

export const parentCycle: Check = {
  id: 'parent-cycle',
  rule: 'No organisation belongs to itself, not even by way of others.',
  tip: 'Follow parent upwards and cut it at the ministry: that one has null.',
  find: ({ organisations }) => {
    const up = new Map(organisations.map(({ record }) => [record.id, record.parent]));
    return organisations
      .filter(({ record }) => cyclic(record.id, up))
      .map((row) => found(row, 'parent', `${row.record.parent} leads back to it`));
  },
};
