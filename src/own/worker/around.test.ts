import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { published } from '../../../tests/fixtures/ledger.ts';
import { complaintsOf, give, packedOf } from './testing/giving.ts';

describe('what stands around the engagements of a dataset', () => {
  it('never names an organisation, a source or an engagement that is not on record, and the reader is told', async () => {
    const data = structuredClone(published);
    data.mechanisms[0]!.organisations = { IN: ['nowhere'] };
    data.moments[0]!.sources = ['nowhere'];
    data.moments[1]!.engagement = 'nowhere';
    data.moments[2]!.date = 'x'.repeat(1000);
    const report = await give('mine.json', JSON.stringify(data));
    expect(complaintsOf(report).map(({ row, field }) => [row, field])).toEqual([
      [1, 'mechanisms.organisations'],
      [3, 'moments.date'],
      [1, 'moments.sources'],
      [2, 'moments.engagement'],
    ]);
    expect(complaintsOf(report).every(({ wrong }) => wrong.length < 100)).toBe(true);
    expect(JSON.stringify(packedOf(report).core)).not.toContain('nowhere');
  });

  it('may have names that every object has already, and is judged as any other', async () => {
    const zip = zipSync({
      'datapackage.json': strToU8(JSON.stringify({ title: 'A', created: '2024-01-01', parties: published.meta.parties, licenses: [{ title: 'CC BY 4.0', path: 'https://example.org/' }] })),
      'engagements.csv': strToU8('id,title,date\na,Tea,2020\n'),
      'mechanisms.csv': strToU8('id,name\nconstructor,Tea\n'),
      'mechanism-organisations.csv': strToU8('mechanism_id,side,organisation_id\nconstructor,constructor,a\nconstructor,__proto__,a\n'),
    });
    const report = await give('package.zip', zip);
    expect(complaintsOf(report).map(({ field }) => field)).toEqual(expect.arrayContaining(['mechanisms.organisations.constructor', 'mechanisms.track']));
  });

  it('is refused where its columns would become what its records inherit from', async () => {
    const content = `{ "meta": ${JSON.stringify(published.meta)}, "engagements": { "fields": { "__proto__": [{ "id": "a", "title": "Tea", "date": "2020" }] } } }`;
    expect(await give('columns.json', content)).toMatchObject({ kind: 'refused', complaints: [{ wrong: expect.stringContaining('__proto__') as string }] });
  });

  it('is refused where the description of a package is none', async () => {
    const zip = zipSync({ 'datapackage.json': strToU8('null'), 'engagements.csv': strToU8('id\na\n') });
    expect(await give('package.zip', zip)).toMatchObject({ kind: 'refused' });
  });
}); // prettier-ignore
