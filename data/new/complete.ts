import type { EngagementRecord, Official, Source } from '#model/record.ts';
import { slug } from '../checks/slug.ts';
import { instead, plain } from '../nearest.ts';
import type { Records } from '../records.ts';
import { engagementId, sourceId } from './id.ts';
import type { Completed, EngagementInput, OfficialInput, Problem, SourceInput } from './input.ts';
import { named } from './outcomes.ts';
import { resolver } from './resolve.ts';
import { siblingOf } from './sibling.ts';

export function completeEngagement(input: EngagementInput, records: Records): Completed<EngagementRecord> {
  const { resolve, maybe, problems, taken } = resolver(records);
  const sideOf = new Map(records.officials.map(({ record }) => [record.id, record.side]));
  const mechanism = resolve('mechanism', 'mechanism', input.mechanism);
  const ordinal = input.ordinal ?? null;
  const record: EngagementRecord = {
    id: input.id ?? engagementId({ ...input, mechanism, ordinal }),
    title: input.title,
    summary: input.summary,
    date: input.date,
    type: resolve('type', 'type', input.type),
    mechanism,
    ordinal,
    level: resolve('level', 'level', input.level),
    mode: resolve('mode', 'mode', input.mode ?? 'in-person'),
    place: input.place ?? null,
    partOf: maybe('engagement', 'partOf', input.partOf),
    participants: input.participants.map((p, i) => {
      const at = `participants[${i}]`;
      const official = resolve('official', `${at}.official`, p.official);
      return {
        official,
        side: sideOf.get(official) ?? '',
        role: p.role ?? null,
        rank: p.rank ?? null,
        organisation: maybe('organisation', `${at}.organisation`, p.organisation),
        part: resolve('part', `${at}.part`, p.part),
      };
    }),
    topics: (input.topics ?? []).map(({ domain, detail }, i) => ({
      domain: resolve('domain', `topics[${i}].domain`, domain),
      detail,
    })),
    outcomes: named(
      (input.outcomes ?? []).map(({ kind, ...outcome }, i) => ({
        ...outcome,
        kind: resolve('kind of outcome', `outcomes[${i}].kind`, kind),
      })),
    ),
    follows: (input.follows ?? []).map((follow, i) => ({
      ...follow,
      engagement: resolve('engagement', `follows[${i}].engagement`, follow.engagement),
      by: follow.by ?? null,
      sources: follow.sources.map((id, j) => resolve('source', `follows[${i}].sources[${j}]`, id)),
    })),
    sources: input.sources.map(({ source, supports }, i) => ({
      source: resolve('source', `sources[${i}].source`, source),
      supports,
    })),
    conflicts: (input.conflicts ?? []).map((conflict, i) => ({
      ...conflict,
      claims: conflict.claims.map(({ value, sources }, j) => ({
        value,
        sources: sources.map((id, k) => resolve('source', `conflicts[${i}].claims[${j}].sources[${k}]`, id)),
      })),
    })),
    notes: input.notes ?? [],
    confidence: input.confidence ?? 'medium',
  };
  return { record, problems, taken };
}

/** Whether the people of a side write the family name first: as most of those on record do. */
const familyFirst = (side: string, records: Records) => {
  const own = records.officials.filter(({ record }) => record.side === side);
  return own.filter(({ record }) => record.sortName === record.name).length * 2 > own.length;
};

export function completeOfficial(input: OfficialInput, records: Records): Completed<Official> {
  const { name, familyName, side } = input;
  const givenName = input.givenName ?? null;
  const sorted = familyFirst(side, records) || givenName === null ? name : `${familyName}, ${givenName}`;
  const parties = records.meta.parties.map((party) => party.code);
  const problems: Problem[] = parties.includes(side)
    ? []
    : [{ field: 'side', wrong: `“${side}” is no party of the ledger${instead(side, plain(parties))}` }];
  return {
    record: {
      id: input.id ?? slug(name),
      name,
      nameNative: input.nameNative ?? null,
      givenName,
      familyName,
      sortName: input.sortName ?? sorted,
      aliases: input.aliases ?? [],
      side,
      identifiers: input.identifiers ?? [],
    },
    problems,
    taken: [],
  };
}

export function completeSource(input: SourceInput, records: Records): Completed<Source> {
  const { url } = input;
  const { resolve, problems, taken } = resolver(records);
  const sibling = url === null ? undefined : siblingOf(url, records);
  const publisher = input.publisher ?? sibling?.publisher;
  if (publisher === undefined)
    problems.push({
      field: 'publisher',
      wrong: 'no other report of this site tells who publishes it: write it',
    });
  const title = input.title ?? null;
  const tier = input.tier ?? sibling?.tier ?? 'newspaper';
  const record = {
    id: input.id ?? sourceId({ url, publisher: publisher ?? '', title }),
    url,
    publisher: publisher ?? '',
    title,
    published: input.published ?? null,
    tier: resolve('tier', 'tier', tier),
    language: input.language ?? sibling?.language ?? 'en',
  };
  return { record, problems, taken };
}
