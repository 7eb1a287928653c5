import { found, twice, type Check } from './check.ts';
import { stated } from './facts-present.ts';

export const supports: Check = {
  id: 'supports',
  rule: 'A source is named for at least one kind of fact, each once, and only for facts that the record states.',
  tip: 'List what this source says; add the missing fact to the record, or remove its kind here.',
  find: ({ engagements }) =>
    engagements.flatMap((row) => {
      const distant = row.record.mode === 'virtual' || row.record.mode === 'telephone';
      const facts = stated(row.record);
      return row.record.sources.flatMap((ref, i) => {
        const field = `sources[${i}].supports`;
        return [
          ...(ref.supports.length === 0 ? [found(row, field, `${ref.source} supports nothing`)] : []),
          ...twice(ref.supports).map((kind) => found(row, field, `${kind} is listed twice`)),
          ...ref.supports
            .filter((kind) => !facts[kind] && !(kind === 'place' && distant))
            .map((kind) => found(row, field, `${kind}, but the record states none`)),
        ];
      });
    }),
};
