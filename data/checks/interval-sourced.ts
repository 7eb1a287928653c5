import { found, type Check } from './check.ts';

export const intervalSourced: Check = {
  id: 'interval-sourced',
  rule: 'A mechanism has an interval only where a source states it.',
  tip: 'Give both interval and intervalSource, or null for both.',
  find: ({ mechanisms }) =>
    mechanisms
      .filter(({ record }) => (record.interval === null) !== (record.intervalSource === null))
      .map((row) =>
        found(row, 'interval', row.record.interval === null ? 'a source without an interval' : 'no source'),
      ),
};
