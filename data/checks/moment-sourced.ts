import { found, type Check } from './check.ts';

export const momentSourced: Check = {
  id: 'moment-sourced',
  rule: 'A moment that an engagement stands for names a source that reports the engagement.',
  tip: 'Name a source of the engagement, or null for the engagement where the sources are about something else.',
  find: ({ moments, engagements }) => {
    const reports = new Map(
      engagements.map(({ record }) => [record.id, record.sources.map(({ source }) => source)]),
    );
    return moments.flatMap((row) => {
      const { engagement, sources } = row.record;
      const known = engagement === null ? undefined : reports.get(engagement);
      return !known || sources.some((source) => known.includes(source))
        ? []
        : [found(row, 'sources', `none of them reports ${engagement}`)];
    });
  },
};
