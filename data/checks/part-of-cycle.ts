import { cyclic } from './cyclic.ts';
import { found, type Check } from './check.ts';

export const partOfCycle: Check = {
  id: 'part-of-cycle',
  rule: 'No engagement is part of itself, not even by way of others.',
  tip: 'Follow partOf upwards and cut it at the outermost visit: that one has null.',
  find: ({ engagements }) => {
    const up = new Map(engagements.map(({ record }) => [record.id, record.partOf]));
    return engagements
      .filter(({ record }) => cyclic(record.id, up))
      .map((row) => found(row, 'partOf', `${row.record.partOf} leads back to it`));
  },
};
