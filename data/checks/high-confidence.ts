import { found, type Check } from './check.ts';

export const highConfidence: Check = {
  id: 'high-confidence',
  rule: 'High confidence needs a source for the date and more than aggregators.',
  tip: 'Find a better source, or lower the confidence to medium.',
  find: ({ engagements, sources }) => {
    const tierOf = new Map(sources.map(({ record }) => [record.id, record.tier]));
    return engagements
      .filter(({ record }) => record.confidence === 'high')
      .flatMap((row) => {
        const refs = row.record.sources;
        const weak = refs.length > 0 && refs.every((ref) => tierOf.get(ref.source) === 'aggregator');
        return [
          ...(refs.some((ref) => ref.supports.includes('date'))
            ? []
            : [found(row, 'confidence', 'high, but no source for the date')]),
          ...(weak ? [found(row, 'confidence', 'high, but every source is an aggregator')] : []),
        ];
      });
  },
};
