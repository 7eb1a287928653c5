import type { Dataset, Engagement } from '#model/dataset.ts';
import json from '../../data/dataset.json' with { type: 'json' };

/** The published ledger, read without the application's code: what the pages must show. */
export const ledger = json as unknown as Dataset;

const yearOf = ({ date }: Engagement) => (/^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null);
export const raises = (domain: string) => (engagement: Engagement) =>
  engagement.topics.some((topic) => topic.domain === domain);
export const within = (from: number, to: number) => (engagement: Engagement) => {
  const year = yearOf(engagement);
  return year !== null && year >= from && year <= to;
};
export const count = (...conditions: ((engagement: Engagement) => boolean)[]) =>
  ledger.engagements.filter((engagement) => conditions.every((condition) => condition(engagement))).length;

/** The path of every page there is. */
export const PATHS: ReadonlySet<string> = new Set([
  ...[
    '/',
    '/engagements',
    '/officials',
    '/mechanisms',
    '/topics',
    '/compare',
    '/outcomes',
    '/sources',
    '/method',
    '/report',
  ],
  ...ledger.engagements.map(({ id }) => `/engagements/${id}`),
  ...ledger.officials.map(({ id }) => `/officials/${id}`),
  ...ledger.mechanisms.map(({ id }) => `/mechanisms/${id}`),
  ...ledger.domains.map(({ code }) => `/topics/${code}`),
]);

/** Every page, at an address that shows it at work. */
export const PAGES = [
  ['overview', '/'],
  ['overview, filtered', '/?by=level&domain=cyber~maritime&from=2014&unit=quarter'],
  ['overview, nothing in view', '/?domain=cyber&from=2000&to=2001'],
  ['engagements', '/engagements?domain=cyber'],
  ['engagement', '/engagements/2022-09-13-security-dialogue-2'],
  ['engagement with conflicts', '/engagements/2026-02-15-milan-ifr-2026'],
  ['officials', '/officials?domain=cyber'],
  ['official', '/officials/phan-van-giang'],
  ['mechanisms', '/mechanisms?domain=cyber'],
  ['mechanism', '/mechanisms/security-dialogue'],
  ['mechanism of visits, filtered', '/mechanisms/defence-ministers?from=2016'],
  ['topics', '/topics?from=2010'],
  ['topic', '/topics/cyber'],
  ['topic, nothing in view', '/topics/cyber?to=2005'],
  ['compare', '/compare'],
  [
    'compare, filtered',
    '/compare?a=domain:cyber&b=domain:maritime;from:2014&panels=level&track=defence~security',
  ],
  ['compare, nothing on a side', '/compare?a=domain:cyber;to:2001&b=all'],
  ['outcomes', '/outcomes?domain=maritime'],
  ['report', '/report?domain=cyber'],
  ['sources', '/sources?domain=cyber'],
  ['method', '/method'],
  ['not found', '/engagements/2022-09-14-security-dialogue-2'],
] as const;
