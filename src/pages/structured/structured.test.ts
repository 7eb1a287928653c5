import { describe, expect, it } from 'vitest';
import downloads from '../../../data/browser/downloads.json' with { type: 'json' };
import type { Download } from '#model/downloads.ts';
import { details, ledger } from '../../../tests/fixtures/ledger.ts';
import { structuredDataset } from './ledger.ts';
import { structuredEngagement } from './engagement.ts';
import { structuredOfficial } from './official.ts';
import { addressesBelow } from './useAddresses.ts';

const addresses = addressesBelow('https://ledger.example/site/');
/** What a reader of the page gets: what JSON leaves out is gone. */
const written = (data: object) => JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
const event = (id: string) => {
  const engagement = ledger.engagement(id);
  const own = details.engagements[engagement.row]!;
  const sources = own.sources.map(({ source }) => details.sources.find((s) => s.id === source)!);
  return written(structuredEngagement({ ledger, addresses, engagement, details: own, sources }));
};
/** Every value under `@id`, however deep. */
const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(idsIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => (key === '@id' ? [String(inner)] : idsIn(inner)))
      : [];

describe('structured data', () => {
  it('names everything by an absolute address without a view, and one thing by one name', () => {
    const visit = ledger.engagements.find(({ partOf }) => partOf !== null)!;
    const all = event(visit.id);
    expect(all['@id']).toBe(`https://ledger.example/site/engagements/${visit.id}`);
    expect(all['superEvent']).toEqual({ '@type': 'Event', '@id': `https://ledger.example/site/engagements/${visit.partOf}` });
    const [someone] = visit.participants;
    const person = structuredOfficial({ ledger, addresses, official: ledger.official(someone!.official), career: [visit] });
    expect(idsIn(all)).toContain(person['@id']);
    expect(idsIn(person)).toContain(all['@id']);
    expect(idsIn(all).filter((id) => !/^https:\/\/ledger\.example\/site\/[^?#]+$/.test(id))).toEqual([]);
  }); // prettier-ignore

  it('claims no more of a date than the record does', () => {
    const dates = ledger.engagements.map(({ id, when }) => ({ when, start: event(id)['startDate'] }));
    for (const { when, start } of dates) {
      if (when.precision === 'decade') expect(start).toBeUndefined();
      else expect(start).toMatch({ day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, year: /^\d{4}$/ }[when.precision]);
    }
  }); // prettier-ignore

  it('leads from an event to the reports behind it, and to web pages only', () => {
    const engagement = ledger.engagements.find(({ sources }) => sources.length > 2)!;
    const { subjectOf } = event(engagement.id) as { subjectOf: { '@type': string; url?: string }[] };
    expect(subjectOf.filter((work) => work['@type'] === 'Report')).toHaveLength(engagement.sources.length);
    expect(subjectOf.every(({ url }) => url === undefined || /^https?:/.test(url))).toBe(true);
  });

  it('describes the dataset with its licence, years, and every file with its size and checksum', () => {
    const files = downloads.files as Download[];
    const data = written(structuredDataset({ ledger, addresses, description: 'All of it.', files }));
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      '@id': 'https://ledger.example/site/method',
      license: ledger.core.meta.licence.url,
      version: ledger.core.meta.version,
      temporalCoverage: `${ledger.years[0]}/${ledger.core.meta.asOf}`,
    });
    expect(data['distribution']).toHaveLength(files.length);
    expect(data['distribution']).toContainEqual({
      '@type': 'DataDownload',
      name: 'engagements.csv',
      contentUrl: 'https://ledger.example/site/data/engagements.csv',
      encodingFormat: 'text/csv',
      contentSize: `${files.find(({ path }) => path === 'engagements.csv')!.bytes} B`,
      sha256: files.find(({ path }) => path === 'engagements.csv')!.sha256,
    });
  });

  it('gives a person no post as if it were held today', () => {
    const [official] = ledger.core.officials;
    const person = written(structuredOfficial({ ledger, addresses, official: official!, career: [] }));
    expect(person['name']).toBe(official!.name);
    expect(person).not.toHaveProperty('jobTitle');
  });
});
