import type { Core, CoreEngagement, Details, EngagementDetails } from './browser.ts';
import type { Dataset, Engagement } from './dataset.ts';

/** Splits a ledger into what the first view needs and what a page or a search asks for later. A source that is not there throws. */
export function split(data: Dataset): { core: Core; details: Details } {
  const { engagements, sources, mechanisms, moments, ...small } = data;
  const place = new Map(sources.map(({ id, publisher }, position) => [id, { position, publisher }]));
  const known = (id: string) => {
    const source = place.get(id);
    if (!source) throw new Error(`source: ${id}`);
    return source;
  };

  const coreOf = ({
    summary: _s,
    topics,
    outcomes: _o,
    follows: _f,
    sources,
    conflicts,
    notes: _n,
    ...rest
  }: Engagement): CoreEngagement => ({
    ...rest,
    domains: topics.map((topic) => topic.domain),
    sources: sources.map((ref) => known(ref.source).position),
    conflicts: conflicts.length,
  });
  const detailsOf = ({ summary, topics, outcomes, follows, sources, conflicts, notes }: Engagement): EngagementDetails => ({
    summary, topics, outcomes, follows, sources, conflicts, notes,
  }); // prettier-ignore

  return {
    core: {
      ...small,
      engagements: engagements.map(coreOf),
      moments: moments.map((moment) => ({
        ...moment,
        sources: moment.sources.map((id) => ({ id, publisher: known(id).publisher })),
      })),
      mechanisms: mechanisms.map(({ description: _d, intervalSource: _i, ...rest }) => rest),
      counts: { sources: sources.length },
    },
    details: {
      engagements: engagements.map(detailsOf),
      sources,
      mechanisms: Object.fromEntries(
        mechanisms.map(({ id, description, intervalSource }) => [id, { description, intervalSource }]),
      ),
    },
  };
}
