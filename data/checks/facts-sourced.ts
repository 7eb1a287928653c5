import { FACT_KINDS } from '#model/record.ts';
import { found, type Check } from './check.ts';
import { stated } from './facts-present.ts';

export const factsSourced: Check = {
  id: 'facts-sourced',
  rule: 'Every kind of fact that an engagement states has a source.',
  tip: 'Add the kind to `supports` of the source that gives it, or remove the fact.',
  find: ({ engagements }) =>
    engagements
      .filter(({ record }) => record.sources.length > 0)
      .flatMap((row) => {
        const supported = new Set(row.record.sources.flatMap((ref) => ref.supports));
        const facts = stated(row.record);
        return FACT_KINDS.filter((kind) => facts[kind] && !supported.has(kind)).map((kind) =>
          found(row, kind, 'no source is marked for it'),
        );
      }),
};
