import { core, details, type Core, type Details } from '#model/browser.ts';
import type { Dataset, Engagement } from '#model/dataset.ts';

/** Splits the ledger into what the first view needs and what a page or a search asks for later. */
export function split(data: Dataset): { core: Core; details: Details } {
  const { engagements, sources, mechanisms, moments, ...small } = data;
  const position = new Map(sources.map((source, index) => [source.id, index]));

  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));

  const coreOf = ({
    summary: _s,
    topics,
    outcomes: _o,
    follows: _f,
    sources,
    conflicts,
    notes: _n,
    ...rest
  }: Engagement) => ({
    ...rest,
    domains: topics.map((topic) => topic.domain),
    sources: sources.map((ref) => position.get(ref.source)),
    conflicts: conflicts.length,
  });
  const detailsOf = ({ summary, topics, outcomes, follows, sources, conflicts, notes }: Engagement) => ({
    summary, topics, outcomes, follows, sources, conflicts, notes,
  }); // prettier-ignore

  return {
    core: core.parse({
      ...small,
      engagements: engagements.map(coreOf),
      moments: moments.map((moment) => ({
        ...moment,
        sources: moment.sources.map((id) => ({ id, publisher: publisherOf.get(id) })),
      })),
      mechanisms: mechanisms.map(({ description: _d, intervalSource: _i, ...rest }) => rest),
      counts: { sources: sources.length },
    }),
    details: details.parse({
      engagements: engagements.map(detailsOf),
      sources,
      mechanisms: Object.fromEntries(
        mechanisms.map(({ id, description, intervalSource }) => [id, { description, intervalSource }]),
      ),
    }),
  };
}
